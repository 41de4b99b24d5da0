import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers",
  component: lazyRouteComponent(() => import("./home-page.tsx"), "DevelopersPage"),
});

const keys = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/keys",
  component: lazyRouteComponent(() => import("./keys-page.tsx"), "KeysPage"),
});

const webhooks = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/webhooks",
  component: lazyRouteComponent(() => import("./webhooks-page.tsx"), "WebhooksPage"),
});

const webhook = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/webhooks/$id",
  component: lazyRouteComponent(() => import("./webhook-page.tsx"), "WebhookPage"),
});

const events = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/events",
  /** `type`: only these; `event`: the one that is open. */
  validateSearch: ({ type, event }): { type?: string; event?: string } => ({
    ...(typeof type === "string" && type !== "" && { type }),
    ...(typeof event === "string" && event !== "" && { event }),
  }),
  component: lazyRouteComponent(() => import("./events-page.tsx"), "EventsPage"),
});

const inbound = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/inbound",
  component: lazyRouteComponent(() => import("./inbound-page.tsx"), "InboundPage"),
});

const codes = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/codes",
  component: lazyRouteComponent(() => import("./codes-page.tsx"), "CodesPage"),
});

const sandbox = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/sandbox",
  component: lazyRouteComponent(() => import("./sandbox-page.tsx"), "SandboxPage"),
});

export const developerRoutes = [home, keys, webhooks, webhook, events, inbound, codes, sandbox] as const;
