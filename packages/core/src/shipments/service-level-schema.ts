import { z } from "zod";
import { invalid, orNull } from "../kernel/index.ts";
import { DurationText, durationSeconds } from "../sla/index.ts";
import { serviceLevelsExample } from "./examples.ts";
import { type Node, nodes } from "./status.ts";

/** By when a node is expected: so long after the order, so long before the promise, or part of the way between. */
const NodeRule = z
  .union([
    z.strictObject({ afterOrder: DurationText }),
    z.strictObject({ beforePromise: DurationText }),
    /** 0 is the time of the order, 1 the promised time. */
    z.strictObject({ shareOfPromise: z.number().min(0).max(1) }),
  ])
  .meta({ id: "NodeRule", example: { afterOrder: "PT2H" } });
export type NodeRule = z.infer<typeof NodeRule>;

const text = z.string().trim().min(1).max(50);

export const TemperatureRange = z
  .strictObject({
    minCelsius: z.number().min(-100).max(100).optional(),
    maxCelsius: z.number().min(-100).max(100).optional(),
  })
  .refine(({ minCelsius, maxCelsius }) => minCelsius !== undefined || maxCelsius !== undefined, {
    error: "needs minCelsius, maxCelsius or both",
    params: { code: "required" },
  })
  .refine(({ minCelsius = -100, maxCelsius = 100 }) => minCelsius <= maxCelsius, {
    error: "minCelsius must not be above maxCelsius",
    params: { code: "range_reversed" },
  })
  .meta({ id: "TemperatureRange", example: { minCelsius: 2, maxCelsius: 8 } });
export type TemperatureRange = z.infer<typeof TemperatureRange>;

const Rules = z.strictObject({
  pickup: NodeRule.nullable().optional(),
  inbound: NodeRule.nullable().optional(),
  transit: NodeRule.nullable().optional(),
  delivery: NodeRule.nullable().optional(),
  sign: NodeRule.nullable().optional(),
} satisfies Record<Node, z.ZodType>);

const ServiceLevel = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    /** Which parcels it is for; the last level is for all that no other is for. */
    match: z
      .strictObject({
        goodsTypes: z.array(text).min(1).max(50).optional(),
        /** Provinces or cities of the recipient's address. */
        regions: z.array(text).min(1).max(200).optional(),
      })
      .default({}),
    /** What is left out here is as in the last level; `null` is not watched. */
    nodes: Rules.default({}),
    /** In which range the goods must be kept, where the parcel itself does not say. */
    temperature: orNull(TemperatureRange).optional(),
  })
  .meta({ id: "ServiceLevel" });
export type ServiceLevel = z.infer<typeof ServiceLevel>;

const fields = {
  /** The first one that matches a parcel holds. */
  levels: z
    .array(ServiceLevel)
    .min(1)
    .max(50)
    .superRefine((levels, context) => {
      for (const [index, { match }] of levels.entries()) {
        const isLast = index === levels.length - 1;
        const forAll = match.goodsTypes === undefined && match.regions === undefined;
        if (isLast === forAll) continue;
        const message = isLast
          ? "the last level must be for all parcels: leave match out"
          : "only the last level may be for all parcels: no later one would ever hold";
        const params = { code: isLast ? "last_must_match_all" : "hides_later_levels" };
        context.addIssue({ code: "custom", path: [index, "match"], message, params, input: match });
      }
    }),
  /** How long out of range is still tolerated, such as while a door is open. */
  temperatureGrace: DurationText.default("PT10M"),
  /** A delivery so long before the window that was told is an exception; `null` for never. */
  earlyBy: DurationText.nullable().default("P1D"),
};

export const PutServiceLevels = z
  .strictObject(fields)
  .meta({ id: "PutServiceLevels", example: serviceLevelsExample.input });

export const ServiceLevels = z
  .object({
    id: z.literal("service-levels"),
    object: z.literal("service_levels"),
    ...fields,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "ServiceLevels", example: serviceLevelsExample.output });
export type ServiceLevels = z.infer<typeof ServiceLevels>;

export type ServiceLevelContent = z.output<typeof PutServiceLevels>;

/** A level's rules as times are computed from them; none for a node that is not watched. */
export type NodeRules = Partial<
  Record<
    Node,
    { afterOrderSeconds: number } | { beforePromiseSeconds: number } | { shareOfPromise: number } | null
  >
>;

/**
 * What holds where a tenant has set nothing. Pickup is two hours after the order; the depot is reached at three
 * tenths of the time that is promised and the transit at six; the courier sets out four hours, about half a round,
 * before the promise; the promise is for the signature. Chilled goods are kept at 2 to 8 °C, as Chinese good supply
 * practice asks for medicines, frozen ones at -15 °C at most: 3 °C above the -18 °C at which they are stored.
 */
export const defaultServiceLevels: ServiceLevelContent = {
  levels: [
    {
      name: "冷藏",
      match: { goodsTypes: ["chilled", "medicine", "vaccine"] },
      nodes: {},
      temperature: { minCelsius: 2, maxCelsius: 8 },
    },
    { name: "冷冻", match: { goodsTypes: ["frozen"] }, nodes: {}, temperature: { maxCelsius: -15 } },
    {
      name: "标准",
      match: {},
      nodes: {
        pickup: { afterOrder: "PT2H" },
        inbound: { shareOfPromise: 0.3 },
        transit: { shareOfPromise: 0.6 },
        delivery: { beforePromise: "PT4H" },
        sign: { shareOfPromise: 1 },
      },
    },
  ],
  temperatureGrace: "PT10M",
  earlyBy: "P1D",
};

/** What a level is chosen by. */
interface Matched {
  goods?: { type: string } | undefined;
  recipient?: { address?: { city: string; region?: string | undefined } | undefined } | undefined;
}

/** The level that holds for a parcel, with what it leaves to the last one filled in. Letter case does not count. */
export function levelFor({ levels }: ServiceLevelContent, parcel: Matched): ServiceLevel {
  const last = levels.at(-1);
  if (!last) throw invalid("levels", "too_small", "needs a level");
  const goods = parcel.goods?.type.toLowerCase();
  const { city, region } = parcel.recipient?.address ?? {};
  const places = [city, region].map((place) => place?.toLowerCase());
  const has = (wanted: string[] | undefined, found: (string | undefined)[]) =>
    wanted === undefined || wanted.some((one) => found.includes(one.toLowerCase()));
  const level =
    levels.find(({ match }) => has(match.goodsTypes, [goods]) && has(match.regions, places)) ?? last;
  return {
    ...level,
    nodes: { ...last.nodes, ...level.nodes },
    temperature: level.temperature === undefined ? last.temperature : level.temperature,
  };
}

export function rulesOf({ nodes: written }: ServiceLevel): NodeRules {
  return Object.fromEntries(nodes.map((node) => [node, compiled(written[node])]));
}

function compiled(rule: NodeRule | null | undefined): NodeRules[Node] {
  if (!rule) return null;
  if ("afterOrder" in rule) return { afterOrderSeconds: durationSeconds(rule.afterOrder) };
  if ("beforePromise" in rule) return { beforePromiseSeconds: durationSeconds(rule.beforePromise) };
  return rule;
}
