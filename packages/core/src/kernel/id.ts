import { randomBytes } from "node:crypto";
import { z } from "zod";
import { now } from "./clock.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** The type prefixes of all ids. */
export const prefixes = {
  tenant: "ten",
  member: "mem",
  invitation: "inv",
  passwordReset: "pwr",
  apiKey: "key",
  session: "ses",
  auditEvent: "aud",
  customer: "cus",
  shipment: "shp",
  trackingEvent: "trk",
  ticket: "tkt",
  message: "msg",
  exception: "exc",
  task: "tsk",
  claim: "clm",
  upload: "upl",
  codOrder: "cod",
  codEntry: "cde",
  calendar: "cal",
  slaPolicy: "pol",
  macro: "mac",
  package: "pkg",
  booking: "bkg",
  event: "evt",
  inboundSource: "src",
  inboundPush: "psh",
  inboundMessage: "inm",
  notification: "ntf",
  webhookEndpoint: "whe",
  webhookAttempt: "wha",
  request: "req",
} as const;

export type IdKind = keyof typeof prefixes;

/**
 * A TypeID: prefix and UUIDv7 (RFC 9562) in Crockford base32, so ids sort by the time they were made.
 * @param at milliseconds since the epoch; the tenant's clock where not given
 */
export function newId(kind: IdKind, at: number = now()): string {
  const bytes = randomBytes(16);
  const time = Math.max(0, Math.trunc(at));
  const sequence = nextSequence(time);
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return `${prefixes[kind]}_${encode(bytes)}`;
}

/**
 * The text with which every id begins that was made at `at` or later sorts behind, for lists by date: the first
 * ten letters of an id are its 48 bits of milliseconds.
 */
export function idFloor(kind: IdKind, at: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Math.max(0, Math.trunc(at)), 0, 6);
  return `${prefixes[kind]}_${encode(bytes).slice(0, 10)}`;
}

/** When an id was made, in milliseconds since the epoch. */
export function idTime(id: string): number {
  let time = 0;
  for (const letter of id.slice(id.indexOf("_") + 1).slice(0, 10))
    time = time * 32 + alphabet.indexOf(letter);
  return time;
}

let last = { time: -1, sequence: 0 };

/** Ids of one millisecond count up from a random start, so that what one process makes sorts as it was made. */
function nextSequence(time: number): number {
  const sequence = time === last.time ? (last.sequence + 1) & 0x0fff : randomBytes(2).readUInt16BE() & 0x07ff;
  last = { time, sequence };
  return sequence;
}

/** 128 bits in 26 letters, the first of which carries only 3 bits, as the TypeID specification has it. */
function encode(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  let text = "";
  for (let index = 0; index < 26; index++) {
    text = alphabet[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}

/** Schema of an id of one kind, so that a wrong kind is told at once. */
export function idSchema(kind: IdKind) {
  const prefix = prefixes[kind];
  return z
    .string()
    .regex(
      new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`),
      `must be an id that begins with "${prefix}_"`,
    )
    .meta({ example: `${prefix}_01k2z5v9e8f3q7x0m4n6p8r2s4` });
}

/** Letters without look-alikes, for codes that people read and for secrets. `length` letters of 5 bits each. */
export function randomCode(length: number): string {
  let code = "";
  for (const byte of randomBytes(length)) code += alphabet[byte & 31];
  return code;
}
