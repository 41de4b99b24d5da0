import type { TimelineEvent } from "./derive.ts";
import type { NodeRules } from "./service-level-schema.ts";
import { isOnItsWay, type Node, nodeOf, nodes, type Status } from "./status.ts";

/** What is known of a parcel's way past one node. Times are RFC 3339 in UTC with milliseconds. */
interface NodeTime {
  /** Expected by. */
  by?: string | undefined;
  /** Reached at. */
  at?: string | undefined;
  /** Whether it was told that the node is overdue. */
  told?: boolean | undefined;
}
export type NodeTimes = Partial<Record<Node, NodeTime>>;

/** What the five nodes hang on. */
export interface NodeParcel {
  status: Status;
  createdAt: string;
  nodeTimes?: NodeTimes | undefined;
}

/**
 * By when each node is expected under a service level. No node is expected before the one that precedes it, and none
 * after the promise, so that a promise shorter than the rules pulls all of them in. A rule that rests upon a time
 * that is not known gives none. Pure.
 */
export function expectedTimes(
  rules: NodeRules,
  { orderedAt, promisedAt }: { orderedAt?: string | undefined; promisedAt?: string | undefined },
): Partial<Record<Node, string>> {
  const ordered = orderedAt === undefined ? Number.NaN : Date.parse(orderedAt);
  const promised = promisedAt === undefined ? Number.NaN : Date.parse(promisedAt);
  const expected: Partial<Record<Node, string>> = {};
  let earliest = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    const rule = rules[node];
    if (!rule) continue;
    const wanted = ruled(rule, ordered, promised);
    if (Number.isNaN(wanted)) continue;
    const latest = Number.isNaN(promised) ? Number.POSITIVE_INFINITY : promised;
    earliest = Math.min(Math.max(wanted, earliest), latest);
    expected[node] = new Date(earliest).toISOString();
  }
  return expected;
}

/** Milliseconds since the epoch; NaN where a time that the rule rests upon is not known. */
function ruled(rule: NonNullable<NodeRules[Node]>, ordered: number, promised: number): number {
  if ("afterOrderSeconds" in rule) return ordered + rule.afterOrderSeconds * 1000;
  if ("beforePromiseSeconds" in rule) return promised - rule.beforePromiseSeconds * 1000;
  return ordered + Math.max(0, promised - ordered) * rule.shareOfPromise;
}

/** The same parcel with other expected-by times; what was reached and told stays. */
export function withExpectedTimes(times: NodeTimes, expected: Partial<Record<Node, string>>): NodeTimes {
  return each((node) => ({ ...times[node], by: expected[node] }));
}

/**
 * The same parcel with when each node was reached: at its own earliest event, or at the earliest of a later node
 * where it was passed without one. A correction takes back the nodes behind where it puts the parcel. Pure.
 * @param moves the events of its whole timeline that moved it, in their order, as the derivation of its state finds
 * them: a scan that tells of the way back under another number reaches nothing
 */
export function withReachedTimes(times: NodeTimes, moves: readonly TimelineEvent[]): NodeTimes {
  let reached: Partial<Record<Node, string>> = {};
  for (const event of moves) {
    const node = event.node ?? (event.status && nodeOf(event.status));
    if (event.correction) reached = upTo(reached, node ?? "delivery");
    if (!node) continue;
    const known = reached[node];
    if (known === undefined || event.at < known) reached[node] = event.at;
  }
  let at: string | undefined;
  const passed: Partial<Record<Node, string>> = {};
  for (const node of nodes.toReversed()) {
    const own = reached[node];
    if (own !== undefined && (at === undefined || own < at)) at = own;
    passed[node] = at;
  }
  return each((node) => ({ ...times[node], at: passed[node] }));
}

function upTo(reached: Partial<Record<Node, string>>, last: Node): Partial<Record<Node, string>> {
  const kept = nodes.slice(0, nodes.indexOf(last) + 1);
  return Object.fromEntries(kept.map((node) => [node, reached[node]]));
}

/** Nodes of which nothing is known are left out. */
function each(timeOf: (node: Node) => NodeTime): NodeTimes {
  const known = nodes
    .map((node) => [node, timeOf(node)] as const)
    .filter(([, time]) => time.by !== undefined || time.at !== undefined || time.told);
  return Object.fromEntries(known);
}

/** A node as the API shows it. */
export interface NodeState {
  node: Node;
  expectedBy: string | null;
  reachedAt: string | null;
  /** Whether it was reached late, or was not reached in time by a parcel that is on its way. */
  overdue: boolean;
}

/** The five nodes in their order. @param now RFC 3339 */
export function nodeStates({ status, nodeTimes = {} }: NodeParcel, now: string): NodeState[] {
  return nodes.map((node) => {
    const { by, at } = nodeTimes[node] ?? {};
    const overdue = by !== undefined && (at === undefined ? isOnItsWay(status) && now >= by : at > by);
    return { node, expectedBy: by ?? null, reachedAt: at ?? null, overdue };
  });
}

/**
 * The nodes of which it is yet to be told that they are overdue, unless they are reached before, the earliest first.
 * What was due before the parcel was entered belongs to its past and is not told.
 */
export function nodesToTell({ status, createdAt, nodeTimes = {} }: NodeParcel): { node: Node; by: string }[] {
  if (!isOnItsWay(status)) return [];
  return nodes.flatMap((node) => {
    const { by, at, told } = nodeTimes[node] ?? {};
    return by !== undefined && at === undefined && !told && by > createdAt ? [{ node, by }] : [];
  });
}

/** The node that the parcel has got to furthest, and when; `null` before any. */
export function furthest(times: NodeTimes): { node: Node; at: string } | null {
  for (const node of nodes.toReversed()) {
    const at = times[node]?.at;
    if (at !== undefined) return { node, at };
  }
  return null;
}
