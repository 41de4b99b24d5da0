import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/channels",
  component: lazyRouteComponent(() => import("./channels-page.tsx"), "ChannelsPage"),
});

export const channelRoutes = [page] as const;
