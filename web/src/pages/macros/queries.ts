import type { Item } from "@caas/sdk";

export type Macro = Item<"listMacros">;
