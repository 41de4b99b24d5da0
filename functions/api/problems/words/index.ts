import type { ErrorCode } from "@caas/core/kernel";
import { access } from "./access.ts";
import { billing } from "./billing.ts";
import { bookings } from "./bookings.ts";
import { claims } from "./claims.ts";
import { cod } from "./cod.ts";
import type { Explained } from "./explain.ts";
import { messages } from "./messages.ts";
import { parcels } from "./parcels.ts";
import { policies } from "./policies.ts";
import { requests } from "./requests.ts";
import { tickets } from "./tickets.ts";

const areas = { access, billing, bookings, claims, cod, messages, parcels, policies, requests, tickets };
type Areas = typeof areas;

type KeyOfEach<T> = T extends unknown ? keyof T : never;

/** Codes that more than one area explains: there must be none. */
type Doubled = {
  [Area in keyof Areas]: Extract<keyof Areas[Area], KeyOfEach<Areas[Exclude<keyof Areas, Area>]>>;
}[keyof Areas];

/** What every code means. The compiler sees to it that each has its words, and has them once. */
export const explanations: [Doubled] extends [never] ? Record<ErrorCode, Explained> : Doubled = {
  ...areas.access,
  ...areas.billing,
  ...areas.bookings,
  ...areas.claims,
  ...areas.cod,
  ...areas.messages,
  ...areas.parcels,
  ...areas.policies,
  ...areas.requests,
  ...areas.tickets,
};
