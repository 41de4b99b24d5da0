import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/notifications",
  validateSearch: ({ tab, locale }): { tab?: "rules"; locale?: "en" } => ({
    ...(tab === "rules" && { tab }),
    ...(locale === "en" && { locale }),
  }),
  component: lazyPage(() => import("./list-page.tsx"), "NotificationsPage"),
});

const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/notifications/$id",
  component: lazyPage(() => import("./editor-page.tsx"), "TemplatePage"),
});

export const notificationRoutes = [list, editor] as const;
