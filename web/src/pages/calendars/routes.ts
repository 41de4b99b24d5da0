import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/calendars",
  component: lazyRouteComponent(() => import("./list-page.tsx"), "CalendarListPage"),
});

/** `new` instead of an id: one that is not there yet. */
const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/calendars/$id",
  component: lazyRouteComponent(() => import("./editor-page.tsx"), "CalendarPage"),
});

export const calendarRoutes = [list, editor] as const;
