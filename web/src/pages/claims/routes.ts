import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims",
  validateSearch: readSearch,
  component: lazyPage(() => import("./list-page.tsx"), "ClaimListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/$id",
  component: lazyPage(() => import("./detail-page.tsx"), "ClaimPage"),
});

export const claimRoutes = [list, detail] as const;
