import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

export const taskViews = ["open", "done", "cancelled"] as const;

interface TaskSearch {
  view?: (typeof taskViews)[number];
  /** A ticket's number or id, for which a new task is begun. */
  ticket?: string;
}

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tasks",
  validateSearch: ({ view, ticket }: Record<string, unknown>): TaskSearch => ({
    ...(taskViews.some((one) => one === view) && { view: view as (typeof taskViews)[number] }),
    ...(typeof ticket === "string" && { ticket }),
  }),
  component: lazyRouteComponent(() => import("./list-page.tsx"), "TaskListPage"),
});

export const taskRoutes = [list] as const;
