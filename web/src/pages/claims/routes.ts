import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ClaimListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/$id",
  component: lazyRouteComponent(() => import("./detail-page.tsx"), "ClaimPage"),
});

export const claimRoutes = [list, detail] as const;
