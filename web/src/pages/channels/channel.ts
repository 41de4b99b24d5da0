import type { Item } from "@caas/sdk";

export type Channel = Item<"listChannels">;
