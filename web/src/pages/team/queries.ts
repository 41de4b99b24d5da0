import type { Item } from "@caas/sdk";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";

export type Member = Item<"listMembers">;
export type Role = Item<"listRoles">;

/** The roles, the one that may most first. They change with the product only. */
export const rolesQuery = queryOptions({
  queryKey: ["roles"],
  queryFn: async () => (await caas().roles.list().page()).data,
  staleTime: 3_600_000,
});

/** Whether one may give and take a role: who holds all that it holds. */
export function useMayGive(): (role: Role["id"]) => boolean {
  const may = useMay();
  const { data = [] } = useQuery(rolesQuery);
  return (role) =>
    may("members:write") && (data.find(({ id }) => id === role)?.permissions.every(may) ?? false);
}
