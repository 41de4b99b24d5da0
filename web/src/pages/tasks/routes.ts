import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tasks",
  validateSearch: readSearch,
  component: lazyPage(() => import("./list-page.tsx"), "TaskListPage"),
});

export const taskRoutes = [list] as const;
