import type { z } from "zod";
import { page } from "../db/index.ts";
import { AppError, iso, nowIso, tenant } from "../kernel/index.ts";
import { durationSeconds } from "../sla/index.ts";
import type { ShipmentItem } from "./entity.ts";
import { type Excursion, excursionsOf, isOutOfRange } from "./excursions.ts";
import { ingest } from "./ingest.ts";
import { toShipment } from "./present.ts";
import { idOf, load, loadWhole } from "./read.ts";
import { ReadingEntity, type ReadingItem } from "./readings-entity.ts";
import type { NewReading, Reading } from "./schema.ts";
import { levelFor, type TemperatureRange } from "./service-level-schema.ts";
import { currentServiceLevels } from "./service-levels.ts";

/** The `source` of tracking events that readings gave rise to. */
const source = "readings";

/** Readings so long before and after the new ones may belong to the same excursion, in milliseconds. */
const lookAround = 86_400_000;

/** Also again: what is known already changes nothing, and is looked at as if it were new. */
export async function takeReadings(input: { id: string; readings: z.output<typeof NewReading>[] }) {
  const shipment = await load(await idOf(input.id));
  const range = await rangeOf(shipment);
  const arrived = distinct(input.readings.map((reading) => toItem(shipment, range, reading)));
  const [first = "", last = ""] = [arrived[0]?.at, arrived.at(-1)?.at];
  const known = await storedBetween(
    shipment,
    iso(Date.parse(first) - lookAround),
    iso(Date.parse(last) + lookAround),
  );
  const keys = new Set(known.map(keyOf));
  const fresh = arrived.filter((item) => !keys.has(keyOf(item)));
  await store(fresh);
  // Also for readings that are known: the first report may have ended before it came to this.
  const excursions =
    range === null ? [] : await excursionsUntilDelivery(shipment, [...known, ...fresh], range);
  const told = excursions.filter(({ from, to }) => to >= first && from <= last);
  return {
    shipment: toShipment(told.length > 0 ? await tell(shipment, told) : shipment),
    accepted: fresh.length,
    duplicates: input.readings.length - fresh.length,
    excursions: told.map(({ deviceId, ...rest }) => ({ deviceId: deviceId || null, ...rest })),
  };
}

/** The range that the parcel itself names, else that of its service level. */
async function rangeOf(shipment: ShipmentItem): Promise<TemperatureRange | null> {
  return shipment.goods?.temperature ?? levelFor(await currentServiceLevels(), shipment).temperature ?? null;
}

function toItem(
  { tenantId, shipmentId }: ShipmentItem,
  range: TemperatureRange | null,
  { at, deviceId = "", ...measured }: z.output<typeof NewReading>,
): ReadingItem {
  return {
    ...measured,
    tenantId,
    shipmentId,
    at: iso(Date.parse(at)),
    deviceId,
    outOfRange: range !== null && isOutOfRange(measured.temperatureCelsius, range),
    receivedAt: nowIso(),
  };
}

const keyOf = ({ at, deviceId }: ReadingItem) => `${at}#${deviceId}`;

/** By time; of two with the same key the first. */
function distinct(items: ReadingItem[]): ReadingItem[] {
  const byKey = new Map(items.toReversed().map((item) => [keyOf(item), item]));
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function storedBetween(
  { tenantId, shipmentId }: ShipmentItem,
  from: string,
  to: string,
): Promise<ReadingItem[]> {
  const { data } = await ReadingEntity()
    .query.primary({ tenantId, shipmentId })
    .between({ at: from }, { at: to })
    .go({ pages: "all", consistent: true });
  return data;
}

/** Each by itself and again without harm, so that no transaction is needed. */
async function store(items: ReadingItem[]): Promise<void> {
  let rest: { at: string; deviceId: string }[] = items;
  for (let attempt = 0; rest.length > 0; attempt++) {
    if (attempt === 5) throw new AppError("unavailable", { detail: "Send the same readings again." });
    const keys = new Set(rest.map(({ at, deviceId }) => `${at}#${deviceId}`));
    const left = items.filter((item) => keys.has(keyOf(item)));
    const { unprocessed } = await ReadingEntity().put(left).go({ concurrency: 4 });
    rest = unprocessed;
  }
}

async function excursionsUntilDelivery(
  shipment: ShipmentItem,
  readings: ReadingItem[],
  range: TemperatureRange,
): Promise<Excursion[]> {
  const { temperatureGrace } = await currentServiceLevels();
  const delivered = shipment.nodeTimes?.sign?.at;
  const before = readings.filter(({ at }) => delivered === undefined || at <= delivered);
  return excursionsOf(before, range, durationSeconds(temperatureGrace));
}

/** An excursion that earlier readings make longer is the one that was told. */
async function tell(shipment: ShipmentItem, excursions: Excursion[]): Promise<ShipmentItem> {
  const { timeline } = await loadWhole(shipment.shipmentId);
  const told = timeline.filter((event) => event.source === source);
  const news = excursions.filter(
    ({ deviceId, from, to }) =>
      !told.some(({ at, raw }) => (raw?.deviceId ?? "") === deviceId && at >= from && at <= to),
  );
  if (news.length === 0) return load(shipment.shipmentId);
  const events = news.map(({ deviceId, from, to, worstCelsius }) => ({
    at: from,
    status: "exception" as const,
    reason: "temperature" as const,
    message: `${worstCelsius} °C`,
    timeZoneKnown: true,
    eventId: `${deviceId}@${from}`,
    raw: { deviceId, from, to, worstCelsius },
  }));
  return (await ingest(shipment.shipmentId, source, events)).shipment;
}

/** The latest first. */
export async function pageOfReadings({
  id,
  limit,
  cursor,
}: {
  id: string;
  limit: number;
  cursor?: string | undefined;
}) {
  const { shipmentId } = await load(await idOf(id));
  return page({
    queries: [ReadingEntity().query.primary({ tenantId: tenant(), shipmentId })],
    limit,
    cursor,
    name: `readings#${shipmentId}`,
    map: (item) => toReading(item as ReadingItem),
  });
}

function toReading(item: ReadingItem): Reading {
  return {
    object: "reading",
    at: item.at,
    deviceId: item.deviceId || null,
    temperatureCelsius: item.temperatureCelsius,
    humidityPercent: item.humidityPercent ?? null,
    location: item.location ?? null,
    outOfRange: item.outOfRange,
    receivedAt: item.receivedAt,
  };
}
