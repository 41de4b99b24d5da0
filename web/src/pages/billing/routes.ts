import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const billing = createRoute({
  getParentRoute: () => shellRoute,
  path: "/billing",
  /** `checkout`: how Stripe's page was left. */
  validateSearch: ({ checkout }): { checkout?: "done" | "left" } =>
    checkout === "done" || checkout === "left" ? { checkout } : {},
  component: lazyPage(() => import("./billing-page.tsx"), "BillingPage"),
});

export const billingRoutes = [billing] as const;
