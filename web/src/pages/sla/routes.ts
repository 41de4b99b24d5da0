import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/sla",
  component: lazyRouteComponent(() => import("./list-page.tsx"), "PolicyListPage"),
});

/** `new` instead of an id: one that is not there yet. */
const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/sla/$id",
  component: lazyRouteComponent(() => import("./editor-page.tsx"), "PolicyPage"),
});

export const slaRoutes = [list, editor] as const;
