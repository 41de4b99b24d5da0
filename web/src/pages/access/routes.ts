import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../app/root-route.ts";

const logIn = createRoute({
  getParentRoute: () => rootRoute,
  path: "/login",
  /** `to`: where whoever was sent here wanted to go. */
  validateSearch: ({ to }): { to?: string } => (typeof to === "string" && /^\/(?!\/)/.test(to) ? { to } : {}),
  component: lazyRouteComponent(() => import("./log-in-page.tsx"), "LogInPage"),
});

export const accessRoutes = [logIn] as const;
