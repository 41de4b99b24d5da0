import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/claim-rules",
  /** `version`: an earlier one, to look at. */
  validateSearch: ({ version }): { version?: number } => (typeof version === "number" ? { version } : {}),
  component: lazyPage(() => import("./claim-rules-page.tsx"), "ClaimRulesPage"),
});

export const claimRulesRoutes = [page] as const;
