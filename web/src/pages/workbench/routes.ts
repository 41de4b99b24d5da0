import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./views.ts";

const workbench = createRoute({
  getParentRoute: () => shellRoute,
  path: "/workbench",
  validateSearch: readSearch,
  component: lazyPage(() => import("./workbench-page.tsx"), "WorkbenchPage"),
});

export const workbenchRoutes = [workbench] as const;
