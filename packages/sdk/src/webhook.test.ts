import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { signWebhook, verifyWebhook } from "./index.ts";

// The specification's own example.
const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const body = '{"email":"test@example.com","username":"test_user"}';
const headers = {
  "webhook-id": "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
  "webhook-timestamp": "1649367553",
  "webhook-signature": "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
};
const now = 1649367553_000;
const another = `whsec_${btoa("another secret of 24 byt")}`;

describe("verifyWebhook", () => {
  it("takes the specification's example, in any form that headers and bodies come in", async () => {
    const expected = { id: headers["webhook-id"], username: "test_user" };
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    for (const bag of [headers, new Headers(headers), upper])
      for (const raw of [body, new TextEncoder().encode(body)])
        expect(await verifyWebhook(raw, bag, secret, { now })).toMatchObject(expected);
  });

  it("takes what any of several secrets signed, and any of several signatures", async () => {
    await verifyWebhook(body, headers, [another, secret], { now });
    const two = `v1,${btoa("x".repeat(32))} v1a,unknown ${headers["webhook-signature"]}`;
    await verifyWebhook(body, { ...headers, "webhook-signature": two }, secret, { now });
  });

  it.each([
    ["no_matching_signature", { body: `${body} ` }],
    ["no_matching_signature", { secret: another }],
    ["no_matching_signature", { headers: { ...headers, "webhook-id": "msg_other" } }],
    ["no_matching_signature", { headers: { ...headers, "webhook-timestamp": "1649367554" } }],
    ["no_matching_signature", { headers: { ...headers, "webhook-signature": "v1,%%%" } }],
    ["no_matching_signature", { headers: { ...headers, "webhook-signature": "v1," } }],
    ["missing_header", { headers: { ...headers, "webhook-signature": undefined } }],
    ["missing_header", { headers: {} }],
    ["invalid_timestamp", { headers: { ...headers, "webhook-timestamp": "soon" } }],
    ["too_old", { now: now + 301_000 }],
    ["too_new", { now: now - 301_000 }],
    ["invalid_secret", { secret: "whsec_c2hvcnQ=" }],
    ["invalid_secret", { secret: secret.slice(6) }],
    ["invalid_secret", { secret: "whsec_***" }],
  ])("refuses with %s", async (code, changes: Record<string, unknown>) => {
    const given = { body, headers, secret, now, ...changes };
    const checked = verifyWebhook(given.body, given.headers, given.secret, { now: given.now });
    await expect(checked).rejects.toMatchObject({ name: "WebhookVerificationError", code });
  });

  it("keeps to the tolerance it is given", async () => {
    await verifyWebhook(body, headers, secret, { now: now + 500_000, toleranceSeconds: 600 });
    const strict = verifyWebhook(body, headers, secret, { now: now + 2_000, toleranceSeconds: 1 });
    await expect(strict).rejects.toMatchObject({ code: "too_old" });
  });
});

it("signWebhook signs as the reference library does, and is verified", async () => {
  const secrets = fc
    .uint8Array({ minLength: 24, maxLength: 64 })
    .map((key) => `whsec_${Buffer.from(key).toString("base64")}`);
  const timestamp = Math.floor(Date.now() / 1000);
  await fc.assert(
    fc.asyncProperty(secrets, fc.stringMatching(/^[a-z0-9_]{1,40}$/), fc.object(), async (key, id, value) => {
      const text = JSON.stringify(value);
      const signed = await signWebhook({ id, body: text, secret: key, timestamp });
      const reference = new Webhook(key).sign(id, new Date(timestamp * 1000), text);
      expect(signed["webhook-signature"]).toBe(reference);
      expect(await verifyWebhook(text, signed, key)).toEqual({ id, ...JSON.parse(text) });
    }),
    { numRuns: 50 },
  );
});
