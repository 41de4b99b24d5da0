import type { Answer } from "@caas/sdk";

export type Shipment = Answer<"getShipment">;
