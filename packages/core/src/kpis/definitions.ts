import type { DayCounts, Revenue } from "./counts.ts";
import type { TicketCounts } from "./ticket-counts.ts";

interface Measured {
  /** `null` where there was nothing to measure. */
  value: number | null;
  counts: Record<string, number>;
  /** Of counts that are money. */
  currency?: string | undefined;
}

/** Why a figure is not measured: what it would be made of is not there yet. */
export const missingSources = ["bot", "quality_checks", "recommendation_survey", "call_backs"] as const;
export type MissingSource = (typeof missingSources)[number];

/** How a ticket stands to a figure: whether it counts, what it adds, and whether it is as it should be. */
export interface TicketPart {
  value: number | null;
  good: boolean | null;
}

interface Source {
  measure: (counts: DayCounts & Revenue) => Measured;
  /** For figures about tickets: what one adds; `null` where it does not count. */
  ofTicket?: (counts: TicketCounts) => TicketPart | null;
}

export interface KpiDefinition extends Partial<Source> {
  kpi: string;
  /** `share` is between 0 and 1; `score` is between -100 and 100. */
  unit: "seconds" | "share" | "score";
  direction: "at_least" | "at_most";
  target: number;
  description: string;
  /** `null` where it is measured. */
  missing: MissingSource | null;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const average = (sum: number, count: number) => (count === 0 ? null : Math.round(sum / count));

type Shown = Pick<KpiDefinition, "kpi" | "unit" | "direction" | "target" | "description">;

const measured = (shown: Shown, source: Source): KpiDefinition => ({ ...shown, ...source, missing: null });
const unmeasured = (shown: Shown, missing: MissingSource): KpiDefinition => ({ ...shown, missing });

function shown(
  kpi: string,
  unit: KpiDefinition["unit"],
  direction: KpiDefinition["direction"],
  target: number,
  description: string,
): Shown {
  return { kpi, unit, direction, target, description };
}

/** A ticket among those of `whole`, good where it is also among those of `part`. */
const among =
  (whole: keyof TicketCounts, part: keyof TicketCounts, partIsGood = true) =>
  (counts: TicketCounts): TicketPart | null =>
    counts[whole] > 0 ? { value: null, good: counts[part] > 0 === partIsGood } : null;

/**
 * Every figure that the firm is steered by, with its target: the one place where either is defined. Tickets count on
 * the day they were opened, parcels on the day they were delivered.
 */
export const kpiDefinitions: readonly KpiDefinition[] = [
  measured(
    shown(
      ...(["humanResponse", "seconds", "at_most", 270] as const),
      "Average opening hours until a person's first answer",
    ),
    {
      measure: ({ answered, answerSeconds, opened }) => ({
        value: average(answerSeconds, answered),
        counts: { answered, opened },
      }),
      ofTicket: ({ answered, answerSeconds }) =>
        answered > 0 ? { value: answerSeconds, good: answerSeconds <= 270 } : null,
    },
  ),
  unmeasured(
    shown("botResponse", "seconds", "at_most", 30, "Average time until the bot's first answer"),
    "bot",
  ),
  measured(
    shown(
      ...(["handling", "seconds", "at_most", 720] as const),
      "Average opening hours from opening to solving, without waiting for the customer",
    ),
    {
      measure: ({ solved, handlingSeconds }) => ({
        value: average(handlingSeconds, solved),
        counts: { solved },
      }),
      ofTicket: ({ solved, handlingSeconds }) =>
        solved > 0 ? { value: handlingSeconds, good: handlingSeconds <= 720 } : null,
    },
  ),
  measured(
    shown(
      ...(["firstContactResolution", "share", "at_least", 0.85] as const),
      "Solved tickets that were neither opened again nor followed by another",
    ),
    {
      measure: ({ firstContact, solved }) => ({
        value: share(firstContact, solved),
        counts: { firstContact, solved },
      }),
      ofTicket: among("solved", "firstContact"),
    },
  ),
  measured(
    shown(
      ...(["complaintsInTime", "share", "at_least", 0.98] as const),
      "Complaints solved within their target, of those solved or overdue",
    ),
    {
      measure: ({ complaintsInTime: inTime, complaintsTimed: timed, complaints }) => ({
        value: share(inTime, timed),
        counts: { inTime, timed, complaints },
      }),
      ofTicket: among("complaintsTimed", "complaintsInTime"),
    },
  ),
  unmeasured(
    shown("serviceErrors", "share", "at_most", 0.005, "Tickets in which the service itself made a mistake"),
    "quality_checks",
  ),
  unmeasured(
    shown("netPromoterScore", "score", "at_least", 50, "Promoters less detractors"),
    "recommendation_survey",
  ),
  measured(shown("positiveRatings", "share", "at_least", 0.95, "Ratings of four or five"), {
    measure: ({ positiveRatings: positive, ratings }) => ({
      value: share(positive, ratings),
      counts: { positive, ratings },
    }),
    ofTicket: among("ratings", "positiveRatings"),
  }),
  unmeasured(
    shown("complainantSatisfaction", "share", "at_least", 0.9, "Satisfied among complainants called back"),
    "call_backs",
  ),
  measured(shown("complaintRate", "share", "at_most", 0.00196, "Complaints, to parcels delivered"), {
    measure: ({ complaints, delivered }) => ({
      value: share(complaints, delivered),
      counts: { complaints, delivered },
    }),
    ofTicket: ({ complaints }) => (complaints > 0 ? { value: null, good: null } : null),
  }),
  unmeasured(shown("botShare", "share", "at_least", 0.4, "Enquiries that the bot dealt with alone"), "bot"),
  unmeasured(
    shown("informationAccuracy", "share", "at_least", 0.98, "Answers that were right"),
    "quality_checks",
  ),
  measured(
    shown(
      ...(["onTimeDelivery", "share", "at_least", 0.98] as const),
      "Parcels delivered by the promised time, of those with a promise",
    ),
    {
      measure: ({ onTime, promised, delivered }) => ({
        value: share(onTime, promised),
        counts: { onTime, promised, delivered },
      }),
    },
  ),
  measured(
    shown(
      ...(["etaWithin30Min", "share", "at_least", 0.9] as const),
      "Parcels that came within 30 minutes of the window told when they went out for delivery, or told last before",
    ),
    {
      measure: ({ etaTold: told, etaWithin30Min: within, etaWindowMinutes }) => ({
        value: share(within, told),
        counts: { within, told, averageWindowMinutes: told === 0 ? 0 : Math.round(etaWindowMinutes / told) },
      }),
    },
  ),
  measured(shown("damage", "share", "at_most", 0.015, "Damage in the ledger, to parcels delivered"), {
    measure: ({ damaged, delivered }) => ({
      value: share(damaged, delivered),
      counts: { damaged, delivered },
    }),
  }),
  measured(
    shown(
      ...(["repeatContact", "share", "at_most", 0.08] as const),
      "Tickets whose customer had asked about the same within the week before",
    ),
    {
      measure: ({ repeats, opened }) => ({ value: share(repeats, opened), counts: { repeats, opened } }),
      ofTicket: ({ repeats }) => (repeats > 0 ? { value: null, good: false } : null),
    },
  ),
  measured(
    shown(
      ...(["valueAddedRevenue", "share", "at_least", 0.08] as const),
      "Bookings less refunds, of these and the freight of delivered parcels, in the currency with the most",
    ),
    {
      measure: ({ freight, valueAdded, currency }) => ({
        value: share(valueAdded, freight + valueAdded),
        counts: { valueAdded, freight },
        currency,
      }),
    },
  ),
];
