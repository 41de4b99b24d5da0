import { page, readTogether, shards } from "../db/index.ts";
import { idFloor, invalid, localTimeAt, now, scope, tenant } from "../kernel/index.ts";
import * as Tickets from "../tickets/index.ts";
import { kpiDefinitions } from "./definitions.ts";
import type { KpiTicket } from "./schema.ts";
import { type TicketCounts, ticketCountNames } from "./ticket-counts.ts";
import { KpiTicketEntity, type KpiTicketItem } from "./ticket-entity.ts";

const dayMs = 86_400_000;

interface Asked {
  kpi: string;
  from?: string | undefined;
  to?: string | undefined;
  good?: "true" | "false" | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** @throws AppError `validation_failed` for a figure that is not about tickets, `bad_cursor` */
export async function ticketsBehind({ kpi, from, to, good, limit, cursor }: Asked) {
  const definition = kpiDefinitions.find((one) => one.kpi === kpi);
  const ofTicket = definition?.ofTicket;
  if (!ofTicket) throw invalid("kpi", "invalid_value", `${kpi} is no figure that is counted by tickets.`);
  const last = to ?? localTimeAt(now(), scope().tenant.timezone).day;
  const first = from ?? new Date(Date.parse(last) - 29 * dayMs).toISOString().slice(0, 10);
  const partOf = (item: KpiTicketItem) => ofTicket(countsOf(item));
  const { data, nextCursor } = await page({
    queries: shards.map((shard) => KpiTicketEntity().query.primary({ tenantId: tenant(), shard })),
    // A zone is at most 14 hours away from UTC; what is outside of the days is left out by the filter.
    range: {
      low: `ticket#${idFloor("ticket", Date.parse(first) - dayMs)}`,
      high: `ticket#${idFloor("ticket", Date.parse(last) + 2 * dayMs)}`,
    },
    filter: (item) => {
      const one = item as KpiTicketItem;
      if (one.day < first || one.day > last) return false;
      const part = partOf(one);
      return part !== null && (good === undefined || String(part.good) === good);
    },
    ...{ limit, cursor },
    name: JSON.stringify(["kpi-tickets", kpi, first, last, good]),
    map: (item) => item as KpiTicketItem,
  });
  const tickets = await readTogether(data.map(({ ticketId }) => Tickets.ticketRead(ticketId)));
  const shown = data.flatMap((item, index): KpiTicket[] => {
    const ticket = tickets[index];
    if (!ticket) return [];
    const { number, subject, type, status, createdAt } = ticket;
    const { value, good: isGood } = partOf(item) ?? { value: null, good: null };
    return [
      {
        ...{ object: "kpi_ticket", id: item.ticketId, day: item.day, value, good: isGood },
        ...{ number, subject, type, status, createdAt },
      },
    ];
  });
  return { object: "list" as const, data: shown, nextCursor };
}

function countsOf(item: KpiTicketItem): TicketCounts {
  return Object.fromEntries(
    ticketCountNames.map((name) => [name, item[name] ?? 0]),
  ) as unknown as TicketCounts;
}
