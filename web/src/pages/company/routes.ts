import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/company",
  component: lazyRouteComponent(() => import("./company-page.tsx"), "CompanyPage"),
});

export const companyRoutes = [page] as const;
