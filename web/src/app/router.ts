import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { Failed, Loading, NotFound } from "../components/states.tsx";
import { accessRoutes, guideRoutes } from "../pages/access/routes.ts";
import { billingRoutes } from "../pages/billing/routes.ts";
import { customerRoutes } from "../pages/customers/routes.ts";
import { developerRoutes } from "../pages/developers/routes.ts";
import { reportRoutes } from "../pages/reports/routes.ts";
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
      ...reportRoutes,
      ...developerRoutes,
      ...billingRoutes,
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
