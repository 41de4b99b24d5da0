import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSecret, sign } from "./signature.ts";

const secretOf = (bytes: Uint8Array) => `whsec_${Buffer.from(bytes).toString("base64")}`;
const secrets = fc.uint8Array({ minLength: 24, maxLength: 64 }).map(secretOf);
const ids = fc.stringMatching(/^[a-z0-9_]{1,40}$/);
const bodies = fc.oneof(fc.json(), fc.string({ unit: "grapheme" }));

describe("sign", () => {
  it("gives the specification's example", () => {
    const header = sign({
      id: "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
      timestamp: 1649367553,
      body: '{"email":"test@example.com","username":"test_user"}',
      secrets: ["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"],
    });
    expect(header).toBe("v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=");
  });

  it("signs as the reference library does", () => {
    const timestamps = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(ids, timestamps, bodies, secrets, (id, timestamp, body, secret) => {
        const reference = new Webhook(secret).sign(id, new Date(timestamp * 1000), body);
        expect(sign({ id, timestamp, body, secrets: [secret] })).toBe(reference);
      }),
    );
  });

  it("is verified by a receiver that knows any one of the secrets, and by no other", () => {
    fc.assert(
      fc.property(ids, fc.json(), secrets, secrets, secrets, (id, body, current, previous, foreign) => {
        fc.pre(new Set([current, previous, foreign]).size === 3);
        const timestamp = Math.floor(Date.now() / 1000);
        const headers = {
          "webhook-id": id,
          "webhook-timestamp": String(timestamp),
          "webhook-signature": sign({ id, timestamp, body, secrets: [current, previous] }),
        };
        expect(new Webhook(current).verify(body, headers)).toEqual(JSON.parse(body));
        expect(new Webhook(previous).verify(body, headers)).toEqual(JSON.parse(body));
        expect(() => new Webhook(foreign).verify(body, headers)).toThrow();
        expect(() => new Webhook(current).verify(`${body} `, headers)).toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it("refuses what would sign nothing", () => {
    const good = { id: "evt_1", timestamp: 1, body: "{}", secrets: [newSecret()] };
    expect(() => sign({ ...good, secrets: [] })).toThrow(RangeError);
    expect(() => sign({ ...good, id: "evt.1" })).toThrow(RangeError);
    expect(() => sign({ ...good, id: "" })).toThrow(RangeError);
    expect(() => sign({ ...good, timestamp: 1.5 })).toThrow(RangeError);
    expect(() => sign({ ...good, secrets: ["whsec_c2hvcnQ="] })).toThrow(RangeError);
    expect(() => sign({ ...good, secrets: [good.secrets[0]?.slice(6) ?? ""] })).toThrow(RangeError);
  });
});

describe("newSecret", () => {
  it("holds 32 bytes, new each time", () => {
    const made = Array.from({ length: 50 }, newSecret);
    expect(new Set(made).size).toBe(50);
    for (const secret of made) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
