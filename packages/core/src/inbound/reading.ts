import { z } from "zod";
import type { ReportedEvent } from "../shipments/index.ts";
import { type Mapping, type ProviderReply, type RawPush, Refused } from "./provider.ts";

/** What providers leave out, or give as null or as an empty text. */
export const text = z.string().nullish();
export const scalar = z.union([z.string(), z.number()]).nullish();

/** The body to the letter. @throws Refused where its bytes are not UTF-8 */
export function bodyOf({ body, isUtf8 = true }: RawPush): string {
  if (!isUtf8) throw new Refused("unreadable", "the body is not UTF-8");
  return body;
}

/** The fields of a form. @throws Refused where what is in them is not UTF-8 */
export function formOf(push: RawPush): URLSearchParams {
  const body = bodyOf(push);
  try {
    decodeURIComponent(body.replaceAll("+", " "));
  } catch {
    throw new Refused("unreadable", "the form's fields are not UTF-8");
  }
  return new URLSearchParams(body);
}

/** @param name of the payload, as the tenant is told where it is wrong. @throws Refused */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  payload: string,
  name: string,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    throw new Refused("unreadable", `${name} is not valid JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Refused("unreadable", `${[name, ...(issue?.path ?? [])].join(".")}: ${issue?.message}`);
}

export type Meaning = Mapping & Pick<ReportedEvent, "rawCode" | "unmapped" | "codeOfParcel">;

export type Codes = Readonly<Record<string, Mapping>>;

/**
 * What a code means, with the code itself. Where there is none, something is said but nothing moved; a code that no
 * table has is kept as unknown.
 */
export function mapped(codes: Codes, code: string | number | null | undefined): Meaning {
  const rawCode = String(code ?? "").trim();
  if (rawCode === "") return { status: null };
  const mapping = Object.hasOwn(codes, rawCode) ? codes[rawCode] : undefined;
  return mapping ? { ...mapping, rawCode } : { status: "unknown", rawCode, unmapped: true };
}

/** What an event's own code means, or, where it has none, the parcel's, which then stands for it. */
export function mappedOf(
  codes: Codes,
  own: string | number | null | undefined,
  ofParcel: string | number | null | undefined,
): Meaning {
  const meaning = mapped(codes, own);
  if (meaning.rawCode !== undefined) return meaning;
  const instead = mapped(codes, ofParcel);
  return instead.rawCode === undefined ? meaning : { ...instead, codeOfParcel: true };
}

/** The latest event; of two at the same time the one that was told later. */
export function newestOf<Event extends { at: string }>(events: readonly Event[]): Event | undefined {
  return events.reduce<Event | undefined>(
    (newest, event) => (newest === undefined || event.at >= newest.at ? event : newest),
    undefined,
  );
}

/**
 * Adds the provider's own verdict on the whole parcel, such as that nothing was heard of it for days: no scan tells
 * that, only the parcel's state. It is an event right after the newest scan, and one however often it is told.
 * @param events oldest first
 */
export function withVerdict(
  events: ReportedEvent[],
  verdicts: Codes,
  code: string | number | null | undefined,
  message?: string | null,
): ReportedEvent[] {
  const newest = newestOf(events);
  const verdict = Object.hasOwn(verdicts, String(code)) ? mapped(verdicts, code) : undefined;
  if (!newest || !verdict) return events;
  if (newest.status === verdict.status && newest.reason === verdict.reason) return events;
  const { at, timeZoneKnown } = newest;
  const eventId = `state ${code} after ${at}`;
  return [
    ...events,
    { at, timeZoneKnown, ...verdict, message: message || undefined, eventId, raw: { state: code } },
  ];
}

/** The rows of a table that are verdicts. */
export function only(codes: Codes, ...names: string[]): Codes {
  return Object.fromEntries(Object.entries(codes).filter(([name]) => names.includes(name)));
}

/** A place of what is known of it, such as `Kenly, NC, US`. */
export function place(...parts: (string | null | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(", ") || undefined;
}

/**
 * The waybill that a carrier's text names as the new one, such as `已退回，新单号：SF1234567890123`, or as the one
 * that this parcel brings back (`原单号`). Chinese carriers tell it nowhere else.
 */
export function waybillsIn(text: string | null | undefined): { returnNumber?: string; returnOf?: string } {
  const after = (words: string) =>
    new RegExp(`(?:${words})(?:号码|号)?[^A-Za-z0-9]{0,6}([A-Za-z]{0,4}\\d{8,20})(?![A-Za-z0-9])`).exec(
      text ?? "",
    )?.[1];
  const returnNumber = after("新运单|新单|新的运单|新的单");
  const returnOf = after("原运单|原单|母运单");
  return { ...(returnNumber ? { returnNumber } : {}), ...(returnOf ? { returnOf } : {}) };
}

/** The new waybill of a parcel that goes back, which stands in the texts of its way back. */
export function newWaybill(events: readonly ReportedEvent[]) {
  const back = events.filter(({ status }) => status === "returning" || status === "returned");
  return waybillsIn(back.map(({ message }) => message).join("\n"));
}

export function jsonReply(status: number, answer: object): ProviderReply {
  return { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(answer) };
}

/** The answer to providers that look at the status alone: anything of 2xx is taken, all else is pushed again. */
export const plainReplies = {
  accepted: () => jsonReply(200, { success: true }),
  refused: (error: Refused | "try_again") =>
    error === "try_again"
      ? jsonReply(503, { success: false, error: "try again" })
      : jsonReply(error.code === "bad_signature" ? 401 : 400, { success: false, error: error.message }),
};
