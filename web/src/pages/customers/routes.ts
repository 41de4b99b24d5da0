import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers",
  /** `q`: a phone or an e-mail address that is looked for. */
  validateSearch: ({ q }): { q?: string } =>
    // A phone of digits alone comes out of the address as a number.
    (typeof q === "string" || typeof q === "number") && q !== "" ? { q: String(q) } : {},
  component: lazyPage(() => import("./list-page.tsx"), "CustomerListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/customers/$id",
  component: lazyPage(() => import("./detail-page.tsx"), "CustomerPage"),
});

export const customerRoutes = [list, detail] as const;
