import type { Query } from "@caas/sdk";

type Asked = NonNullable<Query<"listClaims">>;

/** Claims of one status (those in review unless told), or `all`, and of one kind. */
export interface ClaimSearch {
  status?: NonNullable<Asked["status"]> | "all";
  kind?: NonNullable<Asked["kind"]>;
}

export const readSearch = ({ status, kind }: Record<string, unknown>): ClaimSearch => ({
  ...(typeof status === "string" && { status: status as NonNullable<ClaimSearch["status"]> }),
  ...(typeof kind === "string" && { kind: kind as NonNullable<ClaimSearch["kind"]> }),
});
