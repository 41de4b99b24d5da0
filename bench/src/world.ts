import { createHash } from "node:crypto";
import { measure } from "./measure.ts";

/** The product, or a floor under it. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

/** A request that can be sent more than once. */
export interface Message {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** @throws Error with the answer where it is a refusal */
export async function send(app: App, { method, path, headers, body }: Message): Promise<Response> {
  const answer = await app.fetch(new Request(`http://localhost:3000${path}`, { method, headers, body }));
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** A tenant with customers and parcels on their way, in the live world of an empty store. */
export interface World {
  tenantId: string;
  api(method: Message["method"], path: string, body?: unknown): Message;
  customers: string[];
  shipments: Parcel[];
  /** Parcels that are known from kuaidi100's pushes. */
  pushed: Parcel[];
  push(parcel: Parcel): Message;
}

export interface Parcel {
  /** The shipment's id, or for pushed parcels the tracking number. */
  reference: string;
  /** How many events it has. */
  events: number;
}

/** Events that a parcel has had when the measuring begins. */
const earlierEvents = 5;
const salt = "a-salt-for-the-bench";

/** Signs up and enters everything, through the API. @param size how many customers, and parcels of either kind */
export async function makeWorld(app: App, size: number): Promise<World> {
  const json = { "Content-Type": "application/json" };
  const form = {
    ...{ company: "闪达速运", slug: "bench", email: "owner@bench.example", name: "张伟" },
    password: "a-long-password-for-the-bench",
  };
  const signedUp = (await (
    await send(app, { method: "POST", path: "/v1/signup", headers: json, body: JSON.stringify(form) })
  ).json()) as { tenant: { id: string }; apiKeys: { live: string } };
  const headers = { ...json, Authorization: `Bearer ${signedUp.apiKeys.live}` };
  const api: World["api"] = (method, path, body) => ({
    ...{ method, path, headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const create = async (path: string, body: object) =>
    (await (await send(app, api("POST", path, body))).json()) as { id: string; url: string };

  const source = await create("/v1/inbound-sources", { provider: "kuaidi100", secret: salt });
  const world: World = {
    ...{ tenantId: signedUp.tenant.id, api, customers: [], shipments: [], pushed: [] },
    push: (parcel) => pushOf(new URL(source.url).pathname, parcel),
  };
  const customer = async (index: number) => {
    const phone = `138${String(index).padStart(8, "0")}`;
    world.customers.push((await create("/v1/customers", { name: "王芳", phone })).id);
  };
  const shipment = async (index: number) => {
    const { id } = await create("/v1/shipments", { ...parcelForm, trackingNumber: numberOf("SD", index) });
    const events = Array.from({ length: earlierEvents }, (_, event) => trackingEvent(event));
    await send(app, api("POST", `/v1/shipments/${id}/events`, { events }));
    world.shipments.push({ reference: id, events: earlierEvents });
  };
  const push = async (index: number) => {
    const parcel = { reference: numberOf("YT", index), events: earlierEvents };
    await send(app, world.push(parcel));
    world.pushed.push(parcel);
  };
  const times = (count: number, job: (index: number) => Promise<void>) =>
    measure(Array.from({ length: count }, (_, index) => () => job(index)));
  await times(size, customer);
  await times(size, shipment);
  await times(size, push);
  return world;
}

const numberOf = (prefix: string, index: number) => `${prefix}${String(index).padStart(13, "0")}`;

const parcelForm = {
  carrier: "shanda",
  promisedAt: new Date(Date.now() + 86_400_000).toISOString(),
  recipient: {
    name: "王芳",
    phone: "+8613800138000",
    address: { line1: "人民路 100 号", city: "苏州", region: "江苏", postalCode: "215000", country: "CN" },
  },
  goods: { type: "clothing", description: "羊毛外套", weightGrams: 1200 },
};

const tenDaysAgo = Date.now() - 10 * 86_400_000;

/** A parcel's first event was ten days ago, and another came every ten minutes. In milliseconds. */
const timeOf = (event: number) => tenDaysAgo + event * 600_000;

export function trackingEvent(event: number) {
  return {
    at: new Date(timeOf(event)).toISOString(),
    ...{ status: "in_transit", location: "苏州转运中心", message: "已发出，下一站无锡转运中心" },
    eventId: `scan-${event}`,
  };
}

/** kuaidi100 tells the whole way again with every push, newest first, in China's time without a zone. */
function pushOf(path: string, { reference, events }: Parcel): Message {
  const rows = Array.from({ length: events }, (_, event) => {
    const time = new Date(timeOf(event) + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
    return {
      ...{ time, ftime: time, context: "【苏州转运中心】 已发出 下一站 【无锡转运中心公司】" },
      ...{ areaCode: "CN320500000000", areaName: "江苏,苏州市", status: "干线", statusCode: "1002" },
    };
  });
  const data = rows.reverse();
  const param = JSON.stringify({
    ...{ status: "polling", billstatus: "got", message: "寄件" },
    lastResult: {
      message: "ok",
      nu: reference,
      ischeck: "0",
      com: "yuantong",
      status: "200",
      state: "0",
      data,
    },
  });
  const sign = createHash("md5")
    .update(param + salt)
    .digest("hex")
    .toUpperCase();
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { method: "POST", path, headers, body: new URLSearchParams({ param, sign }).toString() };
}
