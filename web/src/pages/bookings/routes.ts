import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: "/bookings",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./calendar-page.tsx"), "BookingPage"),
});

export const bookingRoutes = [calendar] as const;
