import type { Answer, Body, Item } from "@caas/sdk";
import { queryOptions } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";

export type Policy = Item<"listSlaPolicies">;
export type PolicyBody = Body<"createSlaPolicy">;

/** All policies in the order in which they are tried; there are at most fifty. */
export const policiesQuery = queryOptions({
  queryKey: ["sla-policies"],
  queryFn: () => caas().slaPolicies.list({ limit: 50 }).page() as Promise<Answer<"listSlaPolicies">>,
});
