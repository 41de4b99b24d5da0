import type { Item } from "@caas/sdk";
import { queryOptions } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";

export type Calendar = Item<"listCalendars">;

/** Firms have a handful of calendars; a choice among them shows them all, up to so many. */
const mostShown = 200;

export const calendarsQuery = queryOptions({
  queryKey: ["calendars"],
  queryFn: async () => {
    const calendars: Calendar[] = [];
    for await (const calendar of caas().calendars.list({ limit: 100 })) {
      calendars.push(calendar);
      if (calendars.length === mostShown) break;
    }
    return calendars;
  },
});
