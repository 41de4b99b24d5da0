import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import { newId, type Permission, permissionsOf, withActor } from "../kernel/index.ts";
import { get, list } from "./index.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { tell } from "./tell.ts";
import { testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());

describe("the log", () => {
  it("is listed newest first in pages, and by parcel, ticket and customer", async () => {
    const world = testWorld();
    const parcels = [await world.ship(), await world.ship(), await world.ship()];
    for (const { id } of parcels) await world.tellAll(id);
    const [first, , last] = parcels;
    const ticket = await world.ticketEvent("ticket.created", first?.customerId ?? null);
    await world.run(() => tell(ticket));

    const page = await world.run(() => list({ limit: 3 }));
    const rest = await world.run(() => list({ limit: 3, cursor: page.nextCursor ?? "" }));
    const all = [...page.data, ...rest.data];
    expect(all.map(({ shipmentId, ticketId }) => shipmentId ?? ticketId)).toEqual([
      ticket.objectId,
      ...parcels.map(({ id }) => id).reverse(),
    ]);
    expect(rest.nextCursor).toBeNull();

    const customerId = first?.customerId ?? "";
    expect(await world.log({ customerId })).toEqual(all);
    expect(await world.log({ shipmentId: last?.id })).toEqual([all[1]]);
    expect(await world.log({ ticketId: ticket.objectId, customerId })).toEqual([all[0]]);
    expect(await world.log({ ticketId: ticket.objectId, shipmentId: last?.id })).toEqual([]);
  });

  it("is filtered by status, channel and event, alone and within what is a parcel's", async () => {
    const world = testWorld();
    const parcel = await world.ship();
    const changes = { notifications: { channel: "email" as const } };
    await world.tellAll(parcel.id);
    await world.run(() => Customers.update({ id: parcel.customerId ?? "", changes }));
    await world.track(parcel.id, { status: "in_transit" });
    await world.track(parcel.id, { status: "returning" });
    await world.tellAll(parcel.id, "shipment.updated");
    const shown = async (filter: Parameters<typeof list>[0]) =>
      (await world.log(filter)).map(({ event, channel, status }) => [event, channel, status].join(" "));
    const sms = "shipment.created sms sent";
    const [folded, email] = ["shipment.updated email suppressed", "shipment.updated email sent"];
    expect(await shown({})).toEqual([email, folded, sms]);
    expect(await shown({ status: "sent" })).toEqual([email, sms]);
    expect(await shown({ channel: "sms" })).toEqual([sms]);
    expect(await shown({ event: "shipment.updated", shipmentId: parcel.id })).toEqual([email, folded]);
    expect(await shown({ event: "shipment.updated", status: "suppressed", channel: "email" })).toEqual([
      folded,
    ]);
    expect(await shown({ status: "failed" })).toEqual([]);
    const page = await world.run(() => list({ status: "sent", limit: 1 }));
    const rest = { status: "sent" as const, limit: 1, cursor: page.nextCursor ?? "" };
    expect((await world.run(() => list(rest))).data).toMatchObject([{ channel: "sms" }]);
    await expect(world.run(() => list({ ...rest, status: "held" }))).rejects.toMatchObject({
      code: "bad_cursor",
    });
  });

  it("belongs to one tenant, and needs a permission", async () => {
    const world = testWorld();
    const parcel = await world.ship();
    await world.tellAll(parcel.id);
    const [{ id = "" } = {}] = await world.log();
    const stranger = testWorld();
    expect(await stranger.log()).toEqual([]);
    expect(await stranger.log({ shipmentId: parcel.id })).toEqual([]);
    await expect(stranger.run(() => get({ id }))).rejects.toMatchObject({ code: "not_found" });
    await expect(world.run(() => get({ id: newId("notification") }))).rejects.toMatchObject({
      code: "not_found",
    });

    const keyWith = (permissions: ReadonlySet<Permission>) =>
      ({
        type: "apiKey",
        keyId: "key_1",
        permissions,
        tenant: world.profile,
        mode: "test",
        clockOffset: 0,
      }) as const;
    const forbidden = { code: "forbidden" };
    await expect(withActor(keyWith(new Set()), () => list({}))).rejects.toMatchObject(forbidden);
    await expect(withActor(keyWith(new Set()), () => get({ id }))).rejects.toMatchObject(forbidden);
    const viewer = keyWith(permissionsOf("viewer"));
    await expect(withActor(viewer, () => get({ id }))).resolves.toMatchObject({ id, to: "+86138****8000" });
  });
});
