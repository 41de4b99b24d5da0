import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/macros",
  component: lazyRouteComponent(() => import("./list-page.tsx"), "MacroListPage"),
});

export const macroRoutes = [list] as const;
