import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/macros",
  component: lazyPage(() => import("./list-page.tsx"), "MacroListPage"),
});

export const macroRoutes = [list] as const;
