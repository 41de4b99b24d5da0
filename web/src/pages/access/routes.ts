import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { rootRoute, shellRoute } from "../../app/root-route.ts";

const logIn = createRoute({
  getParentRoute: () => rootRoute,
  path: "/login",
  /** `to`: where whoever was sent here wanted to go. */
  validateSearch: ({ to }): { to?: string } =>
    typeof to === "string" && /^\/(?![/\\])/.test(to) ? { to } : {},
  component: lazyPage(() => import("./log-in-page.tsx"), "LogInPage"),
});

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signup",
  component: lazyPage(() => import("./sign-up-page.tsx"), "SignUpPage"),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitations/$token",
  component: lazyPage(() => import("./invitation-page.tsx"), "InvitationPage"),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: "/password",
  component: lazyPage(() => import("./reset-page.tsx"), "ResetPage"),
});

const guide = createRoute({
  getParentRoute: () => shellRoute,
  path: "/start",
  component: lazyPage(() => import("./guide/guide-page.tsx"), "GuidePage"),
});

export const accessRoutes = [logIn, signUp, invitation, reset] as const;
export const guideRoutes = [guide] as const;
