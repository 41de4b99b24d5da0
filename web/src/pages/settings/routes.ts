import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("./home-page.tsx"), "SettingsHomePage"),
});

export const settingsRoutes = [home] as const;
