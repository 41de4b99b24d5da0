import type { Page, Pages } from "@caas/sdk";
import { useInfiniteQuery } from "@tanstack/react-query";
import { liveMs } from "./queries.ts";

interface Options<Item> {
  queryKey: readonly unknown[];
  /** Asks for one page: `(cursor) => caas().customers.list({ ...question, cursor, limit: 50 })`. */
  list: (cursor: string | undefined) => Pages<Item>;
  enabled?: boolean;
  /** Asks again every few seconds while the page is looked at and no further than its first page. */
  live?: boolean;
}

/** A list of any length, page by page as it is wanted. */
export function usePages<Item>({ queryKey, list, enabled = true, live = false }: Options<Item>) {
  const query = useInfiniteQuery({
    // A page of its own in the cache: what else is kept under the key has not the form of pages.
    queryKey: [...queryKey, "pages"],
    queryFn: ({ pageParam }): Promise<Page<Item>> => list(pageParam).page(),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
    refetchInterval: ({ state }) => (live && (state.data?.pages.length ?? 0) <= 1 ? liveMs : false),
  });
  return { ...query, items: query.data?.pages.flatMap(({ data }) => data) ?? [] };
}
