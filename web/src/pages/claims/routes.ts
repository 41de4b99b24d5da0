import type { Query } from "@caas/sdk";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

type Asked = NonNullable<Query<"listClaims">>;

/** Claims of one status (those in review unless told), or `all`, and of one kind. */
export interface ClaimSearch {
  status?: NonNullable<Asked["status"]> | "all";
  kind?: NonNullable<Asked["kind"]>;
}

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims",
  validateSearch: ({ status, kind }: Record<string, unknown>): ClaimSearch => ({
    ...(typeof status === "string" && { status: status as NonNullable<ClaimSearch["status"]> }),
    ...(typeof kind === "string" && { kind: kind as NonNullable<ClaimSearch["kind"]> }),
  }),
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ClaimListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/claims/$id",
  component: lazyRouteComponent(() => import("./detail-page.tsx"), "ClaimPage"),
});

export const claimRoutes = [list, detail] as const;
