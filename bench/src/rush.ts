import { withConflicts } from "./conflicts.ts";
import { measure } from "./measure.ts";
import { type App, type Message, send, type World } from "./world.ts";

/** How a rush on one window went. */
export interface RushFigures {
  attempts: number;
  capacity: number;
  held: number;
  full: number;
  /** Answers of any other kind; there should be none. */
  others: number;
  /** Places that the window's list says are left. */
  available: number;
  /** Transactions that had to be sent again because another had the window's item, for each attempt. */
  retries: number;
  seconds: number;
}

const area = "gusu";
const from = "14:00";

/** So many recipients want a place in one window at the same instant, each for a parcel of their own. */
export async function measureRush(
  app: App,
  { api }: Pick<World, "api">,
  { attempts, capacity }: { attempts: number; capacity: number },
): Promise<RushFigures> {
  const date = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const packageId = await makePackage(app, api, capacity);
  const parcels: string[] = [];
  await measure(
    Array.from({ length: attempts }, (_, index) => async () => {
      parcels.push(await makeParcel(app, api, index));
    }),
  );
  const conflicts = withConflicts();
  const began = performance.now();
  const answers = await Promise.all(
    parcels.map((shipmentId) =>
      answerOf(app, api("POST", "/v1/bookings", { packageId, shipmentId, slot: { area, date, from } })),
    ),
  ).finally(conflicts.end);
  const seconds = (performance.now() - began) / 1000;
  const held = answers.filter((answer) => answer === "held").length;
  const full = answers.filter((answer) => answer === "slot_full").length;
  const query = new URLSearchParams({ area, from: date, to: date });
  const list = await send(app, api("GET", `/v1/packages/${packageId}/slots?${query}`));
  const { data } = (await list.json()) as { data: { from: string; available: number }[] };
  const available = data.find((slot) => slot.from === from)?.available ?? Number.NaN;
  const others = attempts - held - full;
  return {
    ...{ attempts, capacity, held, full, others, available, seconds },
    retries: conflicts.refused / attempts,
  };
}

async function makePackage(app: App, api: World["api"], capacity: number): Promise<string> {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const answer = await send(
    app,
    api("POST", "/v1/packages", {
      kind: "scheduled_delivery",
      name: { "zh-CN": "定时派送", en: "Delivery in a window" },
      price: { amount: 500, currency: "CNY" },
      config: { areas: [area], windows: [{ days, from, to: "16:00", capacity }], holdFor: "PT30M" },
    }),
  );
  return ((await answer.json()) as { id: string }).id;
}

async function makeParcel(app: App, api: World["api"], index: number): Promise<string> {
  const answer = await send(
    app,
    api("POST", "/v1/shipments", {
      trackingNumber: `RUSH${String(index).padStart(10, "0")}`,
      recipient: {
        name: "王芳",
        phone: `139${String(index).padStart(8, "0")}`,
        address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
      },
      goods: { type: "clothing", weightGrams: 900 },
    }),
  );
  return ((await answer.json()) as { id: string }).id;
}

/** A booking's status, or the code with which it was refused. */
async function answerOf(app: App, { method, path, headers, body }: Message): Promise<string> {
  const answer = await app.fetch(new Request(`http://localhost:3000${path}`, { method, headers, body }));
  const { status, code } = (await answer.json()) as { status?: unknown; code?: unknown };
  return String(code ?? status);
}
