import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers",
  component: lazyPage(() => import("./home-page.tsx"), "DevelopersPage"),
});

const keys = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/keys",
  component: lazyPage(() => import("./keys-page.tsx"), "KeysPage"),
});

const webhooks = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/webhooks",
  component: lazyPage(() => import("./webhooks-page.tsx"), "WebhooksPage"),
});

const webhook = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/webhooks/$id",
  component: lazyPage(() => import("./webhook-page.tsx"), "WebhookPage"),
});

const events = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/events",
  /** `type`: only these; `event`: the one that is open. */
  validateSearch: ({ type, event }): { type?: string; event?: string } => ({
    ...(typeof type === "string" && type !== "" && { type }),
    ...(typeof event === "string" && event !== "" && { event }),
  }),
  component: lazyPage(() => import("./events-page.tsx"), "EventsPage"),
});

const inbound = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/inbound",
  component: lazyPage(() => import("./inbound-page.tsx"), "InboundPage"),
});

const codes = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/codes",
  component: lazyPage(() => import("./codes-page.tsx"), "CodesPage"),
});

const sandbox = createRoute({
  getParentRoute: () => shellRoute,
  path: "/developers/sandbox",
  component: lazyPage(() => import("./sandbox-page.tsx"), "SandboxPage"),
});

export const developerRoutes = [home, keys, webhooks, webhook, events, inbound, codes, sandbox] as const;
