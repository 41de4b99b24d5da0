import { useQuery } from "@tanstack/react-query";
import { caas } from "./client.ts";
import { useMay } from "./me.ts";

/** The currency that the firm settles in, as its claim rules name it: that of an amount which has none of its own yet. */
export function useCurrency(): string {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["claim-rules", "currency"],
    queryFn: () => caas().claimRules.get({}),
    staleTime: 300_000,
    enabled: may("claims:read"),
  });
  return data?.currency ?? "CNY";
}
