import type { Locale } from "../kernel/index.ts";

/** What is known of a member who might get a ticket. */
export interface Candidate {
  memberId: string;
  role: string;
  status: string;
  presence: string;
  skills: readonly string[];
  languages: readonly string[];
  tier: number;
  /** Open tickets at once. */
  capacity: number;
}

export interface Load {
  /** Open tickets now. */
  open: number;
  /** When the last one came, RFC 3339; nothing where none ever did. */
  lastAssignedAt?: string | undefined;
}

/** What a ticket asks of whoever gets it. */
export interface Demand {
  tier: number;
  type: string;
  category: string;
  language: Locale;
  /** The tenant's own language, which members speak who name none. */
  locale: Locale;
  /** Whether the third level was asked for by somebody or something, and not only by the customer's standing. */
  escalated: boolean;
  /** The agent who is there for this customer, where the customer is a VIP. */
  dedicatedAgentId?: string | undefined;
  /** Who last solved a ticket of this customer. */
  lastSolverId?: string | undefined;
}

/** Why a ticket waits; each says what the team lacks, in the order in which it is looked for. */
export const queueReasons = [
  /** Not looked at yet, or given back by hand. */
  "unassigned",
  "nobody_online",
  "nobody_of_tier",
  "nobody_with_skill",
  "nobody_with_language",
  "everybody_at_capacity",
] as const;
export type QueueReason = (typeof queueReasons)[number];

/** `limit`: the ticket is theirs only while they have fewer open ones than this. */
export type Choice = { memberId: string; limit: number } | { queueReason: QueueReason };

/**
 * How many tickets others may give to the chosen one at the same instant before the choice must be made anew.
 * Without it a burst would fill up whoever had the least to do when it began.
 */
const atOnce = 2;

/** Whether a member takes part in the distribution: owners and admins do only where they name their topics. */
export function takesPart({ role, status, presence, skills }: Candidate): boolean {
  if (status !== "active" || presence !== "online") return false;
  if (role === "agent" || role === "supervisor") return true;
  return (role === "owner" || role === "admin") && skills.length > 0;
}

/** The dedicated agent was chosen for the customer, so they need be neither expert nor versed in the topic. */
function isDedicated({ memberId }: Candidate, { dedicatedAgentId, escalated }: Demand): boolean {
  return memberId === dedicatedAgentId && !escalated;
}

/** Members who name no topic are generalists and know them all. */
function knowsTopic({ skills }: Candidate, { category, type }: Demand): boolean {
  return skills.length === 0 || skills.includes(category) || skills.includes(type);
}

/** `zh` and `zh-HK` speak `zh-CN`: the first part of a language tag decides. */
function speaks({ languages }: Candidate, { language, locale }: Demand): boolean {
  const spoken = languages.length === 0 ? [locale] : languages;
  return spoken.some((each) => each.split("-")[0] === language.split("-")[0]);
}

const filters: [QueueReason, (candidate: Candidate, demand: Demand) => boolean][] = [
  ["nobody_of_tier", (candidate, { tier }) => candidate.tier >= tier],
  ["nobody_with_skill", knowsTopic],
  ["nobody_with_language", speaks],
];

/**
 * Who gets a ticket: of those who are online, of its tier or above, know its topic and language and have room,
 * the dedicated agent of a VIP, then whoever last solved for this customer, then whoever has the least to do for
 * their capacity, then whoever has waited longest for a ticket. Where nobody remains it tells what was lacking.
 * A VIP does not wait for their agent while somebody else can help.
 * @param loads by member; who has none has nothing to do
 */
export function choose(demand: Demand, team: readonly Candidate[], loads: ReadonlyMap<string, Load>): Choice {
  let eligible = team.filter(takesPart);
  if (eligible.length === 0) return { queueReason: "nobody_online" };
  for (const [queueReason, fits] of filters) {
    eligible = eligible.filter((candidate) => isDedicated(candidate, demand) || fits(candidate, demand));
    if (eligible.length === 0) return { queueReason };
  }
  const [best] = eligible
    .filter((candidate) => hasRoom(candidate, loads))
    .toSorted((a, b) => compare(a, b, demand, loads));
  if (!best) return { queueReason: "everybody_at_capacity" };
  const { memberId, capacity } = best;
  return { memberId, limit: Math.min(capacity, (loads.get(memberId)?.open ?? 0) + atOnce) };
}

export function hasRoom({ memberId, capacity }: Candidate, loads: ReadonlyMap<string, Load>): boolean {
  return (loads.get(memberId)?.open ?? 0) < capacity;
}

function compare(a: Candidate, b: Candidate, demand: Demand, loads: ReadonlyMap<string, Load>): number {
  const first = (id: string | undefined) => Number(b.memberId === id) - Number(a.memberId === id);
  const share = ({ memberId, capacity }: Candidate) => (loads.get(memberId)?.open ?? 0) / capacity;
  const since = ({ memberId }: Candidate) => loads.get(memberId)?.lastAssignedAt ?? "";
  return (
    first(demand.dedicatedAgentId) ||
    first(demand.lastSolverId) ||
    share(a) - share(b) ||
    inOrder(since(a), since(b)) ||
    inOrder(a.memberId, b.memberId)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
