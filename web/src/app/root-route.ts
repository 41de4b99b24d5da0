import { createRootRoute, createRoute, redirect } from "@tanstack/react-router";
import { session } from "../api/session.ts";
import { lazyPage } from "./lazy-page.ts";

/** The root of all pages, with a log-in or without. */
export const rootRoute = createRootRoute();

/** The parent of every page that needs a log-in: navigation and banners around it. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  beforeLoad: ({ location }) => {
    if (session() === null) throw redirect({ to: "/login", search: { to: location.href } });
  },
  component: lazyPage(() => import("./shell.tsx"), "Shell"),
});
