import { z } from "zod";
import { nowIso, sameSecret } from "../../kernel/index.ts";
import { sign } from "../../webhooks/index.ts";
import { Refused } from "../provider.ts";
import { jsonReply, readJson } from "./json.ts";
import type { MessageProvider } from "./provider.ts";
import { keyOf } from "./signing-secret.ts";

const Body = z.looseObject({
  from: z.string().trim().min(3).max(32),
  text: z.string().max(10_000),
  at: z.iso.datetime({ offset: true }).optional(),
  id: z.string().min(1).max(200),
});

/** Seconds by which a push's own time may be off. */
const tolerance = 5 * 60;

/**
 * Our own form, for any SMS gateway that can be taught one: `{ id, from, text, at? }`, signed by the Standard
 * Webhooks specification.
 */
export const sms: MessageProvider = {
  verify({ body, header }, secret) {
    const [id, time, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(header);
    if (!id || !time || !signatures)
      throw new Refused("bad_signature", "the headers webhook-id, -timestamp and -signature are needed");
    const timestamp = Number(time);
    // The gateway signs by the real clock, also where it pushes to a sandbox whose clock is ahead.
    if (!Number.isSafeInteger(timestamp) || Math.abs(Date.now() / 1000 - timestamp) > tolerance)
      throw new Refused("bad_signature", "webhook-timestamp is more than 5 minutes off");
    if (id.includes(".")) throw new Refused("bad_signature", "webhook-id holds a dot");
    const right = sign({ id, timestamp, body, secrets: [keyOf(secret)] });
    if (!signatures.split(" ").some((given) => sameSecret(given, right)))
      throw new Refused("bad_signature", "the signature does not fit this source's secret");
  },

  read(body) {
    const { from, text, at, id } = readJson(Body, body);
    return [{ channel: "sms", from, text, at: at ? new Date(at).toISOString() : nowIso(), providerId: id }];
  },

  accepted: () => jsonReply(200, { received: true }),

  refused: (error) =>
    error === "try_again"
      ? jsonReply(500, { error: "try again" })
      : jsonReply(error.code === "bad_signature" ? 401 : 422, { error: error.message }),

  replies: false,
};
