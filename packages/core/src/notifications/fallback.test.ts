import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import * as Notifications from "./index.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());
beforeEach(() => {
  Object.assign(providers, { taken: [], calls: 0, mood: "well", moods: {}, delay: 0 });
});

async function told(preferences: object = {}) {
  const world = testWorld();
  const shipment = await world.ship();
  await world.run(() =>
    Customers.update({ id: shipment.customerId ?? "", changes: { notifications: preferences } }),
  );
  return { world, shipment, tell: () => world.tellAll(shipment.id) };
}

describe("a channel that does not take a message", () => {
  it("is followed by the next at once where it refuses, in that channel's own form, and both are logged", async () => {
    const { world, shipment, tell } = await told();
    providers.moods = { sms: "refusing" };
    await tell();
    const [sent] = await world.log();
    expect(sent).toMatchObject({ channel: "email", to: "w***@example.com", status: "sent", reason: null });
    expect(sent?.subject).toContain(shipment.trackingNumber);
    expect(sent?.attempts).toMatchObject([
      { channel: "sms", ok: false, final: true, reason: "InvalidParameterException" },
      { channel: "email", ok: true, reason: null },
    ]);
    expect(Notifications.Notification.parse(sent)).toEqual(sent);
    await tell();
    expect(providers.taken).toMatchObject([{ channel: "email" }]);
  });

  it("is tried once more where it is not available, then the next has its turn, and nobody is told twice", async () => {
    const { world, tell } = await told();
    providers.moods = { sms: "down" };
    await expect(tell()).rejects.toThrow("could not be handed over");
    expect(await world.log()).toMatchObject([
      {
        channel: "sms",
        status: "queued",
        reason: "provider_unavailable",
        attempts: [{ ok: false, final: false }],
      },
    ]);
    await tell();
    const [sent] = await world.log();
    expect(sent).toMatchObject({ channel: "email", status: "sent", reason: null });
    expect(sent?.attempts.map(({ channel, ok }) => [channel, ok])).toEqual([
      ["sms", false],
      ["sms", false],
      ["email", true],
    ]);
    providers.moods = {};
    await Promise.all([tell(), tell()]);
    expect(providers.taken).toHaveLength(1);
  });

  it("is not given up where all are down: each is tried in turn until one takes it", async () => {
    const { world, tell } = await told();
    providers.mood = "down";
    for (let times = 0; times < 4; times++) await expect(tell()).rejects.toThrow("could not be handed over");
    providers.mood = "well";
    await tell();
    const [sent] = await world.log();
    expect(sent?.status).toBe("sent");
    expect(
      sent?.attempts
        .map(({ channel }) => channel)
        .toSorted()
        .slice(0, 2),
    ).toEqual(["email", "email"]);
    expect(providers.taken).toHaveLength(1);
  });

  it("is not followed by one that the customer wants no messages on", async () => {
    const { world, tell } = await told({ optOutChannels: ["email"] });
    providers.moods = { sms: "refusing" };
    await tell();
    expect(await world.log()).toMatchObject([
      { channel: "sms", status: "failed", reason: "provider_refused" },
    ]);
    expect(providers.taken).toEqual([]);
  });
});

describe("channels that a customer has opted out of", () => {
  it("are left out, and who has opted out of all that reach them has opted out", async () => {
    const some = await told({ channel: "sms", optOutChannels: ["sms"] });
    await some.tell();
    expect(await some.world.log()).toMatchObject([{ channel: "email", status: "sent" }]);
    const all = await told({ optOutChannels: ["sms", "email"] });
    await all.tell();
    expect(await all.world.log()).toMatchObject([{ status: "suppressed", reason: "opted_out" }]);
  });
});
