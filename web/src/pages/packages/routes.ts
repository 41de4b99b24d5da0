import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/packages",
  component: lazyPage(() => import("./list-page.tsx"), "PackagesPage"),
});

/** `new` instead of an id: one that is not there yet. */
const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/packages/$id",
  validateSearch: ({ tab }): { tab?: "versions" } => (tab === "versions" ? { tab } : {}),
  component: lazyPage(() => import("./package-page.tsx"), "PackagePage"),
});

export const packageRoutes = [list, editor] as const;
