/** What a day's deliveries add up to. All are counts but the last, which is a sum of minutes. */
export interface DayCounts {
  delivered: number;
  /** Of those, the parcels with a promise, and the ones that came by it. */
  promised: number;
  onTime: number;
  /** The parcels with a window that was told before they came, and the ones that came within 30 minutes of it. */
  etaTold: number;
  etaWithin30Min: number;
  /** How wide those windows were together, in minutes: a wide window is easily met. */
  etaWindowMinutes: number;
}

export const countNames = [
  "delivered",
  "promised",
  "onTime",
  "etaTold",
  "etaWithin30Min",
  "etaWindowMinutes",
] as const satisfies (keyof DayCounts)[];

interface Measured {
  /** `null` where there was nothing to measure. */
  value: number | null;
  counts: Record<string, number>;
}

export interface KpiDefinition {
  kpi: string;
  /** `share` is between 0 and 1; `score` is between -100 and 100. */
  unit: "seconds" | "share" | "score";
  direction: "at_least" | "at_most";
  target: number;
  description: string;
  /** Absent where nothing counts it yet. */
  measure?: (counts: DayCounts) => Measured;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function kpi(
  name: string,
  unit: KpiDefinition["unit"],
  direction: KpiDefinition["direction"],
  target: number,
  description: string,
  measure?: KpiDefinition["measure"],
): KpiDefinition {
  return { kpi: name, unit, direction, target, description, ...(measure ? { measure } : {}) };
}

/** Every figure that the firm is steered by, with its target. The one place where either is defined. */
export const kpiDefinitions: readonly KpiDefinition[] = [
  kpi("humanResponse", "seconds", "at_most", 270, "Average time until a person's first answer"),
  kpi("botResponse", "seconds", "at_most", 30, "Average time until the bot's first answer"),
  kpi("handling", "seconds", "at_most", 720, "Average time of work on a ticket"),
  kpi("firstContactResolution", "share", "at_least", 0.85, "Tickets solved without a further contact"),
  kpi("complaintsInTime", "share", "at_least", 0.98, "Complaints solved within their target"),
  kpi("serviceErrors", "share", "at_most", 0.005, "Tickets in which the service itself made a mistake"),
  kpi("netPromoterScore", "score", "at_least", 50, "Promoters less detractors"),
  kpi("positiveRatings", "share", "at_least", 0.95, "Ratings of four or five"),
  kpi("complainantSatisfaction", "share", "at_least", 0.9, "Satisfied among complainants called back"),
  kpi("complaintRate", "share", "at_most", 0.00196, "Complaints to parcels"),
  kpi("botShare", "share", "at_least", 0.4, "Enquiries that the bot dealt with alone"),
  kpi("informationAccuracy", "share", "at_least", 0.98, "Answers that were right"),
  kpi(
    ...(["onTimeDelivery", "share", "at_least", 0.98] as const),
    "Parcels delivered by the promised time, of those with a promise",
    ({ onTime, promised, delivered }) => ({
      value: share(onTime, promised),
      counts: { onTime, promised, delivered },
    }),
  ),
  kpi(
    ...(["etaWithin30Min", "share", "at_least", 0.9] as const),
    "Parcels that came within 30 minutes of the window told when they went out for delivery, or told last before",
    ({ etaTold: told, etaWithin30Min: within, etaWindowMinutes }) => ({
      value: share(within, told),
      counts: { within, told, averageWindowMinutes: told === 0 ? 0 : Math.round(etaWindowMinutes / told) },
    }),
  ),
  kpi("damage", "share", "at_most", 0.015, "Parcels that were damaged"),
  kpi("repeatContact", "share", "at_most", 0.08, "Customers who asked again about the same"),
  kpi("valueAddedRevenue", "share", "at_least", 0.08, "Value-added services' share of revenue"),
];
