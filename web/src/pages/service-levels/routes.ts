import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/service-levels",
  component: lazyRouteComponent(() => import("./service-levels-page.tsx"), "ServiceLevelsPage"),
});

export const serviceLevelRoutes = [page] as const;
