import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/exceptions",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ExceptionListPage"),
});

export const exceptionRoutes = [list] as const;
