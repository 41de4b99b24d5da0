import { queryOptions } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";

/** The firm as its settings show it. What is being edited is not exchanged for what a colleague saved; saving finds out. */
export const tenantQuery = queryOptions({
  queryKey: ["tenant"],
  queryFn: () => caas().tenant.get(),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
});
