import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const team = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/team",
  /** `member`: the id of the one that is edited, or `new`. */
  validateSearch: ({ tab, member }): { tab?: "roles"; member?: string } => ({
    ...(tab === "roles" && { tab }),
    ...(typeof member === "string" && { member }),
  }),
  component: lazyRouteComponent(() => import("./team-page.tsx"), "TeamPage"),
});

export const teamRoutes = [team] as const;
