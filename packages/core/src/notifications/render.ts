import type { Liquid, Template } from "liquidjs";
import { type Locale, now, type TenantProfile } from "../kernel/index.ts";
import { type Reason, reasonWords, statusWords } from "../shipments/index.ts";
import type { Fact } from "./fact.ts";
import { localTime, localWindow } from "./local-time.ts";
import type { Channel } from "./schema.ts";
import type { Text } from "./text.ts";

export interface Rendered {
  /** E-mail only. */
  subject: string | null;
  body: string;
}

/** The parts of a fact that are shown. */
type About = Pick<Fact, "shipment" | "exception" | "ticket" | "message">;

/** What the templates may name; every name is there, `null` where nothing is known. */
export function variablesOf(fact: About, tenant: TenantProfile, locale: Locale): Record<string, unknown> {
  return {
    tenant: { name: tenant.name },
    shipment: fact.shipment && shipmentVariables(fact, fact.shipment, tenant.timezone, locale),
    ticket: fact.ticket,
    message: fact.message,
  };
}

/** Parcels of which no arrival is to be promised. */
const gone: ReadonlySet<Reason | null> = new Set(["lost", "destroyed"]);

function shipmentVariables(
  { exception }: About,
  shipment: NonNullable<Fact["shipment"]>,
  zone: string,
  locale: Locale,
) {
  const { status, reason } = exception ?? shipment;
  const { eta } = shipment;
  const promising = eta !== null && Date.parse(eta.to) > now() && !gone.has(reason);
  return {
    trackingNumber: shipment.trackingNumber,
    url: shipment.trackingUrl,
    eta: promising ? localWindow(eta, locale, zone) : null,
    at: shipment.lastEventAt && localTime(shipment.lastEventAt, locale, zone),
    reason: reason ? reasonWords[locale][reason] : exception && statusWords[locale][status ?? "exception"],
  };
}

let engine: Liquid | undefined;
const parsed = new Map<string, Template[]>();

/**
 * Fills a text in for a channel, all of it or nothing: an unknown variable or filter, an error in the template and
 * an empty result are errors. Values are taken as they are and never read as templates. Liquid is loaded at first use.
 * @throws Error
 */
export async function render(
  text: Text,
  channel: Channel,
  variables: Record<string, unknown>,
): Promise<Rendered> {
  if (!engine) {
    const { Liquid } = await import("liquidjs");
    engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, ...limits });
  }
  const liquid = engine;
  const fill = (source: string) => {
    const template = parsed.get(source) ?? liquid.parse(source);
    parsed.set(source, template);
    const filled = String(liquid.renderSync(template, variables)).trim();
    if (filled === "") throw new Error("the template gave no text");
    return filled;
  };
  if (channel !== "email") return { subject: null, body: oneLine(fill(text.sms)) };
  return { subject: oneLine(fill(text.email.subject)), body: fill(text.email.body) };
}

/** Letters of a template, milliseconds of a rendering and letters it may make. */
const limits = { parseLimit: 20_000, renderLimit: 500, memoryLimit: 1_000_000 };

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
