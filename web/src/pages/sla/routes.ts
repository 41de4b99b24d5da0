import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/sla",
  component: lazyPage(() => import("./list-page.tsx"), "PolicyListPage"),
});

/** `new` instead of an id: one that is not there yet. */
const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/sla/$id",
  component: lazyPage(() => import("./editor-page.tsx"), "PolicyPage"),
});

export const slaRoutes = [list, editor] as const;
