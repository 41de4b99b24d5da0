import { CaasError } from "@caas/sdk";
import { keepPreviousData, QueryClient } from "@tanstack/react-query";

/** How often what others change is asked for again while its page is looked at. */
export const liveMs = 4_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // The client itself sends again what failed on the way.
      retry: false,
      networkMode: "always",
      placeholderData: keepPreviousData,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** A refusal for want of a permission, which asking again does not change. */
export function isForbidden(error: unknown): boolean {
  return error instanceof CaasError && error.status === 403;
}
