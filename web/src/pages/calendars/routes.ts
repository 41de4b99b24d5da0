import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/calendars",
  component: lazyPage(() => import("./list-page.tsx"), "CalendarListPage"),
});

/** `new` instead of an id: one that is not there yet. */
const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/calendars/$id",
  component: lazyPage(() => import("./editor-page.tsx"), "CalendarPage"),
});

export const calendarRoutes = [list, editor] as const;
