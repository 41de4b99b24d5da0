import type { Query } from "@caas/sdk";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

type Asked = NonNullable<Query<"listExceptions">>;

/** What of the ledger is looked at, and the entry that is open. */
export type ExceptionSearch = Pick<Asked, "status" | "class" | "liableParty" | "shipmentId"> & {
  open?: string;
};

const fields = ["status", "class", "liableParty", "shipmentId", "open"] as const;

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/exceptions",
  validateSearch: (search: Record<string, unknown>): ExceptionSearch =>
    Object.fromEntries(
      fields.map((field) => [field, search[field]]).filter(([, value]) => typeof value === "string"),
    ) as ExceptionSearch,
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ExceptionListPage"),
});

export const exceptionRoutes = [list] as const;
