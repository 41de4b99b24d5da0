import { DueEntity, EventEntity, type PublishedEvent, publishedEvent, sandboxParts } from "../db/index.ts";
import { type Actor, newId, randomCode, type TenantProfile, tenant, withActor } from "../kernel/index.ts";
import * as Shipments from "../shipments/index.ts";
import * as Notifications from "./index.ts";

type ShipmentInput = Parameters<typeof Shipments.create>[0];
type TrackingInput = Parameters<typeof Shipments.addEvents>[0]["events"][number];

/** A tenant in Shanghai of its own for each test, with a clock that the test sets. */
export function testWorld(at = "2027-03-02T12:00:00+08:00", profile: Partial<TenantProfile> = {}) {
  let offset = Date.parse(at) - Date.now();
  const id = `ten${randomCode(10)}`;
  const who: TenantProfile = {
    id,
    slug: "yuanshan",
    name: "远山速运",
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "zh-CN",
    ...profile,
  };
  const run = <T>(callback: () => Promise<T>): Promise<T> => {
    const actor: Actor = { type: "system", name: "test", tenant: who, mode: "test", clockOffset: offset };
    return withActor(actor, callback);
  };
  const now = () => new Date(Date.now() + offset).toISOString();
  return {
    profile: who,
    run,
    now,
    setClock(time: string) {
      offset = Date.parse(time) - Date.now();
    },
    ship: (input: Partial<ShipmentInput> = {}) =>
      run(() =>
        Shipments.create({
          trackingNumber: `YT${randomCode(10)}`,
          recipient: {
            name: "王芳",
            phone: "13800138000",
            email: "wang.fang@example.com",
            address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
          },
          goods: { type: "clothing", weightGrams: 1200 },
          ...input,
        }),
      ),
    track: (id: string, event: Omit<TrackingInput, "at"> & { at?: string }) =>
      run(() => Shipments.addEvents({ id, events: [{ at: now(), ...event }] })),
    /** The events of an object as the bus delivers them, oldest first. */
    events: (objectId: string, type?: string): Promise<PublishedEvent[]> =>
      run(async () => {
        const { data } = await EventEntity().query.ofObject({ tenantId: tenant(), objectId }).go();
        return data.map(publishedEvent).filter((event) => !type || event.type === type);
      }),
    async tellAll(objectId: string, type?: string) {
      for (const event of await this.events(objectId, type)) await run(() => Notifications.onEvent(event));
    },
    log: (filter: Parameters<typeof Notifications.list>[0] = {}) =>
      run(async () => (await Notifications.list(filter)).data),
    due: () =>
      run(async () => {
        const { ofSandbox } = DueEntity().query;
        const found = sandboxParts.map((sandbox) => ofSandbox({ tenantId: tenant(), sandbox }).go());
        const all = (await Promise.all(found)).flatMap(({ data }) => data);
        // A parcel has times of its own as well.
        return all.filter(({ kind }) => kind !== Shipments.nodeKind);
      }),
    /** An event of a ticket, in the form in which the tickets' domain publishes them. */
    ticketEvent(type: string, customerId: string | null, more: { body?: string; kind?: string } = {}) {
      return run(async (): Promise<PublishedEvent> => {
        const id = newId("ticket");
        return {
          id: newId("event"),
          type,
          world: tenant(),
          objectId: id,
          objectVersion: 1,
          actor: { type: "system", id: "test" },
          createdAt: now(),
          data: {
            ticket: {
              id,
              number: "483-920-157",
              subject: "包裹破损",
              customerId,
              shipmentId: null,
              openedBy: { type: "member", id: null },
            },
            message: more.body ? { kind: more.kind ?? "reply", body: more.body } : null,
          },
        };
      });
    },
  };
}

export type TestWorld = ReturnType<typeof testWorld>;
