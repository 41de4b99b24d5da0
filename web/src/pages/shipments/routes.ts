import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/shipments",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ShipmentListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/shipments/$id",
  component: lazyRouteComponent(() => import("./detail-page.tsx"), "ShipmentPage"),
});

export const shipmentRoutes = [list, detail] as const;
