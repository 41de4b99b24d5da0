import { useQuery } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";

/** Every event that can happen, with its schema. It changes with a release only. */
export function useEventTypes() {
  return useQuery({
    queryKey: ["event-types"],
    queryFn: async () => (await caas().eventTypes.list().page()).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
