import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/exceptions",
  validateSearch: readSearch,
  component: lazyPage(() => import("./list-page.tsx"), "ExceptionListPage"),
});

export const exceptionRoutes = [list] as const;
