import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const billing = createRoute({
  getParentRoute: () => shellRoute,
  path: "/billing",
  component: lazyPage(() => import("./billing-page.tsx"), "BillingPage"),
});

export const billingRoutes = [billing] as const;
