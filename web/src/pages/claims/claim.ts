import type { Answer } from "@caas/sdk";

export type Claim = Answer<"getClaim">;
