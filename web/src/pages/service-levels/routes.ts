import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/service-levels",
  component: lazyPage(() => import("./service-levels-page.tsx"), "ServiceLevelsPage"),
});

export const serviceLevelRoutes = [page] as const;
