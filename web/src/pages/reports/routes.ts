import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

interface Range {
  /** Days such as `2026-11-22`; the last 30 where none are given. */
  from?: string;
  to?: string;
}

const day = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

const validateSearch = ({ from, to }: Record<string, unknown>): Range => ({
  ...(day(from) && { from }),
  ...(day(to) && { to }),
});

const overview = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reports",
  validateSearch,
  component: lazyPage(() => import("./overview-page.tsx"), "ReportsPage"),
});

const figure = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reports/$kpi",
  validateSearch,
  component: lazyPage(() => import("./figure-page.tsx"), "FigurePage"),
});

export const reportRoutes = [overview, figure] as const;
