import type { CustomerItem } from "../customers/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import type { TicketFacts } from "../sla/index.ts";
import type { TicketItem } from "./entity.ts";

type Described = Pick<TicketItem, "type" | "category" | "priority" | "channel">;

/** What a policy's conditions look at. */
export function facts(
  ticket: Described,
  customer: CustomerItem | null,
  shipment: ShipmentItem | null,
): TicketFacts {
  const { type, category, priority, channel } = ticket;
  return {
    type,
    category,
    priority,
    channel,
    stage: customer?.stage,
    vip: customer?.vip ?? false,
    goods: shipment?.goods?.type,
  };
}
