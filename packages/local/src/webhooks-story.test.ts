import type { Notification } from "@caas/core/notifications";
import type { WebhookEndpoint } from "@caas/core/webhooks";
import { customerInput, newPhone, shipmentInput, zoneAtNoon } from "@caas/functions/api/testing/samples.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import { advance, type Client, listed, type Story, startStory } from "./story.ts";

// What becomes of those who do not take what they are sent, over HTTP, in a sandbox with its addresses that fail.

type Endpoint = z.infer<typeof WebhookEndpoint>;
type Told = z.infer<typeof Notification>;

let story: Story;
let sandbox: Client;
beforeAll(async () => {
  process.env.SANDBOX_SENDS_MESSAGES = "true";
  story = await startStory();
  // Awake, since messages wait for the morning.
  sandbox = (await story.signUp("failing", { timezone: zoneAtNoon() })).test;
});
afterAll(async () => {
  await story?.runtime.stop();
});

const endpoint = async (url: string) =>
  (await sandbox.post<Endpoint>("/v1/webhook-endpoints", { url, events: ["customer.updated"] })).body.id;
const stateOf = async (id: string) => (await sandbox.get<Endpoint>(`/v1/webhook-endpoints/${id}`)).body;
const attemptsOf = (id: string) =>
  listed<{ ok: boolean; status: number | null; at: string; nextAttemptAt: string | null }>(
    sandbox,
    `/v1/webhook-endpoints/${id}/attempts?limit=100`,
  );
const happen = async () => {
  expect((await sandbox.post("/v1/customers", customerInput())).status).toBe(201);
  await story.runtime.idle();
};
const ownersMails = (id: string) =>
  story.mails("owner@failing.example").filter(({ body }) => body.includes(id));

it("the owner is told once of an endpoint that is gone, however often the events are delivered", async () => {
  const id = await endpoint("https://gone.webhook.test/");
  await happen();
  await happen();
  expect(await stateOf(id)).toMatchObject({ status: "disabled", disabledReason: "gone" });
  expect(await attemptsOf(id)).toHaveLength(1);
  expect(ownersMails(id)).toHaveLength(1);
  await story.redeliver(20);
  expect(ownersMails(id)).toHaveLength(1);
  expect(await attemptsOf(id)).toHaveLength(1);
});

it("an endpoint that is unavailable is tried by the schedule, later where it says so, and switched off after five days", async () => {
  const [down, busy] = [
    await endpoint("https://unavailable.webhook.test/"),
    await endpoint("https://busy.webhook.test/"),
  ];
  await happen();
  const waits = async (id: string) =>
    (await attemptsOf(id)).map(({ at, nextAttemptAt }) => Date.parse(nextAttemptAt ?? "") - Date.parse(at));
  expect((await waits(busy))[0]).toBeGreaterThanOrEqual(9_000);
  expect((await waits(down))[0]).toBeLessThanOrEqual(6_500);
  await advance(sandbox, "P2D");
  expect((await attemptsOf(down)).map(({ ok, status }) => [ok, status])).toEqual(Array(8).fill([false, 503]));
  expect((await stateOf(down)).status).toBe("enabled");
  await advance(sandbox, "P4D");
  await happen();
  expect(await stateOf(down)).toMatchObject({ status: "disabled", disabledReason: "failing_for_5_days" });
  expect(ownersMails(down)).toHaveLength(1);
}, 120_000);

it("an e-mail that bounces gives the next channel its turn, and so does one whose provider stays unavailable", async () => {
  const told = async (phone: string, email: string) => {
    const preferred = { channel: "email" };
    const customer = await sandbox.post("/v1/customers", {
      name: "王芳",
      phone,
      email,
      notifications: preferred,
    });
    expect([customer.status, customer.text]).toEqual([201, expect.anything()]);
    const input = shipmentInput();
    const recipient = { ...input.recipient, phone };
    const { body } = await sandbox.post<{ id: string }>("/v1/shipments", { ...input, recipient });
    await story.runtime.idle();
    return listed<Told>(sandbox, `/v1/notifications?shipmentId=${body.id}`);
  };
  const bounced = { channel: "email", ok: false, reason: "sandbox_bounced" };
  const delayed = { ...bounced, final: false, reason: "sandbox_unavailable" };
  expect(await told(newPhone(), "bounce@shop.example")).toMatchObject([
    { status: "sent", channel: "sms", attempts: [bounced, { channel: "sms", ok: true }] },
  ]);
  expect(await told("+8613800000001", "bounce@other.example")).toMatchObject([
    { status: "failed", attempts: [bounced, { ...bounced, channel: "sms" }] },
  ]);
  expect(await told(newPhone(), "unavailable@shop.example")).toMatchObject([
    { status: "sent", channel: "sms", attempts: [delayed, delayed, { channel: "sms", ok: true }] },
  ]);
  expect(story.mails("bounce@shop.example")).toEqual([]);
}, 60_000);
