import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers",
  /** `q`: a phone or an e-mail address that is looked for. */
  validateSearch: ({ q }): { q?: string } => (typeof q === "string" && q !== "" ? { q } : {}),
  component: lazyRouteComponent(() => import("./list-page.tsx"), "CustomerListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers/$id",
  component: lazyRouteComponent(() => import("./detail-page.tsx"), "CustomerPage"),
});

export const customerRoutes = [list, detail] as const;
