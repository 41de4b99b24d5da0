import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/playbooks",
  component: lazyPage(() => import("./list-page.tsx"), "PlaybookListPage"),
});

const tabs = ["content", "versions", "acknowledgements"] as const;
type Tab = (typeof tabs)[number];

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/playbooks/$scenario",
  /** `version`: an earlier one that is looked at. */
  validateSearch: ({ tab, version }): { tab?: Tab; version?: number } => ({
    ...(tabs.includes(tab as Tab) && { tab: tab as Tab }),
    ...(Number.isInteger(version) && { version: version as number }),
  }),
  component: lazyPage(() => import("./playbook-page.tsx"), "PlaybookPage"),
});

export const playbookRoutes = [list, one] as const;
