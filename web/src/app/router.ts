import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { Failed, Loading, NoSuchPage } from "../components/states.tsx";
import { accessRoutes, guideRoutes } from "../pages/access/routes.ts";
import { billingRoutes } from "../pages/billing/routes.ts";
import { bookingRoutes } from "../pages/bookings/routes.ts";
import { calendarRoutes } from "../pages/calendars/routes.ts";
import { channelRoutes } from "../pages/channels/routes.ts";
import { claimRulesRoutes } from "../pages/claim-rules/routes.ts";
import { claimRoutes } from "../pages/claims/routes.ts";
import { companyRoutes } from "../pages/company/routes.ts";
import { customerRoutes } from "../pages/customers/routes.ts";
import { developerRoutes } from "../pages/developers/routes.ts";
import { exceptionRoutes } from "../pages/exceptions/routes.ts";
import { macroRoutes } from "../pages/macros/routes.ts";
import { notificationRoutes } from "../pages/notifications/routes.ts";
import { packageRoutes } from "../pages/packages/routes.ts";
import { playbookRoutes } from "../pages/playbooks/routes.ts";
import { reportRoutes } from "../pages/reports/routes.ts";
import { serviceLevelRoutes } from "../pages/service-levels/routes.ts";
import { settingsRoutes } from "../pages/settings/routes.ts";
import { shipmentRoutes } from "../pages/shipments/routes.ts";
import { slaRoutes } from "../pages/sla/routes.ts";
import { taskRoutes } from "../pages/tasks/routes.ts";
import { teamRoutes } from "../pages/team/routes.ts";
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
      ...teamRoutes,
      ...notificationRoutes,
      ...channelRoutes,
      ...companyRoutes,
      ...packageRoutes,
      ...claimRulesRoutes,
      ...serviceLevelRoutes,
      ...shipmentRoutes,
      ...exceptionRoutes,
      ...taskRoutes,
      ...bookingRoutes,
      ...claimRoutes,
      ...reportRoutes,
      ...developerRoutes,
      ...billingRoutes,
      ...macroRoutes,
    ]),
  ]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
