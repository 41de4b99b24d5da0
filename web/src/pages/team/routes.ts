import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const team = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/team",
  /** `member`: the id of the one that is edited, or `new`. */
  validateSearch: ({ tab, member }): { tab?: "roles"; member?: string } => ({
    ...(tab === "roles" && { tab }),
    ...(typeof member === "string" && { member }),
  }),
  component: lazyPage(() => import("./team-page.tsx"), "TeamPage"),
});

export const teamRoutes = [team] as const;
