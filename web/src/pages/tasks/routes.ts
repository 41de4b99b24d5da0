import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tasks",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./list-page.tsx"), "TaskListPage"),
});

export const taskRoutes = [list] as const;
