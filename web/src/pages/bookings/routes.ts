import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: "/bookings",
  validateSearch: readSearch,
  component: lazyPage(() => import("./calendar-page.tsx"), "BookingPage"),
});

export const bookingRoutes = [calendar] as const;
