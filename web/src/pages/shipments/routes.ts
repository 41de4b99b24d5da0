import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";
import { readSearch } from "./search.ts";

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: "/shipments",
  validateSearch: readSearch,
  component: lazyPage(() => import("./list-page.tsx"), "ShipmentListPage"),
});

const detail = createRoute({
  getParentRoute: () => shellRoute,
  path: "/shipments/$id",
  component: lazyPage(() => import("./detail-page.tsx"), "ShipmentPage"),
});

export const shipmentRoutes = [list, detail] as const;
