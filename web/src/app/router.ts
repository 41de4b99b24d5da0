import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { Failed, Loading, NotFound } from "../components/states.tsx";
import { accessRoutes, guideRoutes } from "../pages/access/routes.ts";
import { calendarRoutes } from "../pages/calendars/routes.ts";
import { customerRoutes } from "../pages/customers/routes.ts";
import { macroRoutes } from "../pages/macros/routes.ts";
import { playbookRoutes } from "../pages/playbooks/routes.ts";
import { settingsRoutes } from "../pages/settings/routes.ts";
import { slaRoutes } from "../pages/sla/routes.ts";
import { workbenchRoutes } from "../pages/workbench/routes.ts";
import { rootRoute, shellRoute } from "./root-route.ts";

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/workbench" });
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    home,
    ...accessRoutes,
    shellRoute.addChildren([
      ...guideRoutes,
      ...workbenchRoutes,
      ...customerRoutes,
      ...settingsRoutes,
      ...slaRoutes,
      ...calendarRoutes,
      ...playbookRoutes,
      ...macroRoutes,
    ]),
  ]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
