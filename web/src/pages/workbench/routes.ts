import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./views.ts";

const workbench = createRoute({
  getParentRoute: () => shellRoute,
  path: "/workbench",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./workbench-page.tsx"), "WorkbenchPage"),
});

export const workbenchRoutes = [workbench] as const;
