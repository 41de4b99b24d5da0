import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

/** The area, a local date of the firm, and whether its week or the day itself is looked at. */
export interface BookingSearch {
  area?: string;
  date?: string;
  view?: "week" | "day";
}

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: "/bookings",
  validateSearch: ({ area, date, view }: Record<string, unknown>): BookingSearch => ({
    ...((typeof area === "string" || typeof area === "number") && { area: String(area) }),
    ...(typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && { date }),
    ...(view === "day" && { view }),
  }),
  component: lazyRouteComponent(() => import("./calendar-page.tsx"), "BookingPage"),
});

export const bookingRoutes = [calendar] as const;
