import type { ClockEvent } from "../sla/index.ts";

/** What one ticket adds to the figures of the day it was opened on. Counts of tickets, and sums of seconds. */
export interface TicketCounts {
  opened: number;
  complaints: number;
  /** Customers who ask again about the same. */
  repeats: number;
  /** With a first answer by a person, and how long it took in opening hours. */
  answered: number;
  answerSeconds: number;
  solved: number;
  /** Solved, and not taken up again until now. */
  firstContact: number;
  /** Opening hours until solved, without what was spent waiting. */
  handlingSeconds: number;
  /** Complaints whose time to solve was kept or missed, and those where it was kept. */
  complaintsTimed: number;
  complaintsInTime: number;
  ratings: number;
  /** Ratings of four or five. */
  positiveRatings: number;
}

export const ticketCountNames = [
  "opened",
  "complaints",
  "repeats",
  "answered",
  "answerSeconds",
  "solved",
  "firstContact",
  "handlingSeconds",
  "complaintsTimed",
  "complaintsInTime",
  "ratings",
  "positiveRatings",
] as const satisfies (keyof TicketCounts)[];

export interface MeasuredTicket {
  type: string;
  status: string;
  createdAt: string;
  customerId?: string | undefined;
  shipmentId?: string | undefined;
  category: string;
  /** Opened by the firm's own rules; the customer knows nothing of it. */
  internal: boolean;
  solvedAt?: string | undefined;
  links: readonly { type: string }[];
  clock: readonly ClockEvent[];
}

export interface Target {
  name: string;
  status: string;
  /** Seconds of opening hours. */
  consumed: number;
}

const repeatMs = 7 * 86_400_000;

/** Whether the customer had another ticket about the same parcel, or the same matter, within the week before. Pure. */
export function isRepeat(ticket: MeasuredTicket, others: readonly Omit<MeasuredTicket, "clock">[]): boolean {
  if (ticket.links.some(({ type }) => type === "follow_up_of")) return true;
  const at = Date.parse(ticket.createdAt);
  return others.some((other) => {
    const before = at - Date.parse(other.createdAt);
    if (before <= 0 || before > repeatMs || other.internal) return false;
    if (ticket.shipmentId && other.shipmentId) return ticket.shipmentId === other.shipmentId;
    return ticket.category === other.category;
  });
}

/** What a ticket counts as it is now. Those that no customer knows of, and those merged into others, count nothing. */
export function countsOfTicket(
  ticket: MeasuredTicket,
  { targets, score, repeat }: { targets: readonly Target[]; score: number | null; repeat: boolean },
): Partial<TicketCounts> {
  const { type, status, internal, customerId, solvedAt, links, clock } = ticket;
  if (internal || !customerId || links.some((link) => link.type === "merged_into")) return {};
  const target = (name: string) => targets.find((one) => one.name === name);
  const response = target("firstResponse");
  const resolution = target("resolution");
  // By a person: bots, notes and automatic replies are no member's message.
  const isAnswered = response !== undefined && clock.some((event) => event.type === "member_message");
  const isSolved = solvedAt !== undefined && (status === "solved" || status === "closed");
  const isTimed = type === "complaint" && (resolution?.status === "met" || resolution?.status === "breached");
  const wasTakenUpAgain = wasReopened(clock) || links.some((link) => link.type === "followed_up_by");
  return {
    opened: 1,
    ...(type === "complaint" && { complaints: 1 }),
    ...(repeat && { repeats: 1 }),
    ...(isAnswered && { answered: 1, answerSeconds: response.consumed }),
    ...(isSolved && {
      ...{ solved: 1, firstContact: wasTakenUpAgain ? 0 : 1 },
      handlingSeconds: resolution?.consumed ?? 0,
    }),
    ...(isTimed && { complaintsTimed: 1, complaintsInTime: resolution?.status === "met" ? 1 : 0 }),
    ...(score !== null && { ratings: 1, positiveRatings: score >= 4 ? 1 : 0 }),
  };
}

function wasReopened(clock: readonly ClockEvent[]): boolean {
  const moves = clock.flatMap((event) => (event.type === "status" ? [event.to] : []));
  const solved = moves.indexOf("solved");
  return solved >= 0 && moves.slice(solved + 1).some((to) => to !== "solved" && to !== "closed");
}
