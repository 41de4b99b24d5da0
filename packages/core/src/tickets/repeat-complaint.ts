import { iso, now, tenant } from "../kernel/index.ts";
import { type Chosen, durationSeconds } from "../sla/index.ts";
import { TicketEntity } from "./entity.ts";

/** A second complaint of the same customer within this many days goes to an expert… */
const repeatDays = 7;

/** …and is to be resolved within this time. */
const repeatResolution = "PT48H";

/** Among the customer's latest tickets; whoever has had more than 25 in a week is with the experts already. */
export async function hasComplainedLately(customerId: string): Promise<boolean> {
  const { data } = await TicketEntity()
    .query.ofCustomer({ tenantId: tenant(), customerId })
    .go({ order: "desc", limit: 25 });
  const since = iso(now() - repeatDays * 86_400_000);
  return data.some(({ type, createdAt }) => type === "complaint" && createdAt >= since);
}

export function withinRepeatLimit(targets: Chosen["targets"]): Chosen["targets"] {
  const { resolution } = targets;
  const longer = resolution === undefined || durationSeconds(resolution) > durationSeconds(repeatResolution);
  return longer ? { ...targets, resolution: repeatResolution } : targets;
}
