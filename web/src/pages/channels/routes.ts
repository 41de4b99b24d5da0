import { createRoute } from "@tanstack/react-router";
import { lazyPage } from "../../app/lazy-page.ts";
import { shellRoute } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings/channels",
  component: lazyPage(() => import("./channels-page.tsx"), "ChannelsPage"),
});

export const channelRoutes = [page] as const;
