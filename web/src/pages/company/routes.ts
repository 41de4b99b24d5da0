import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/company",
  component: lazyPage(() => import("./company-page.tsx"), "CompanyPage"),
});

export const companyRoutes = [page] as const;
