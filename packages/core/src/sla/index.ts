import { z } from "zod";
import { fn, now } from "../kernel/index.ts";
import { roundTheClock } from "./calendar.ts";
import { DEFAULT_POLICY_VERSION, defaultTargets } from "./default-policy.ts";
import { preview as computePreview, previewRequestSchema, showTarget, targetSchema } from "./preview.ts";
import { type TargetDurations, targetSeconds } from "./target-names.ts";
import { computeTargets, type TimelineEvent } from "./targets.ts";
import type { TimelineStatus } from "./timeline.ts";

export { targetSchema as SlaTarget } from "./preview.ts";

/** What happened to a ticket as far as its clocks care, as it is kept with the ticket. `at` is RFC 3339. */
export type ClockEvent =
  | { at: string; type: "created"; by?: "member"; targets: TargetDurations }
  | { at: string; type: "accepted" | "member_message" | "customer_message" | "proposal" }
  | { at: string; type: "status"; to: TimelineStatus }
  | { at: string; type: "retarget"; targets: TargetDurations };

export interface PolicyReference {
  id: string;
  version: number;
}

/** The policy that a new ticket gets. */
export function currentPolicy(): PolicyReference {
  return { id: "default", version: DEFAULT_POLICY_VERSION };
}

export const defaultPolicyTargets = defaultTargets;

/**
 * A ticket's clock history with one more event. What can change no clock any more is left out, so that a long
 * conversation stays short here: further messages of a side that has spoken last.
 */
export function record(history: readonly ClockEvent[], event: ClockEvent): ClockEvent[] {
  if (event.type === "member_message" || event.type === "customer_message") {
    const said = history.filter(({ type }) => type !== "retarget" && type !== "proposal").at(-1);
    if (said?.type === event.type) return [...history];
  }
  return [...history, event];
}

export const Sla = z
  .object({
    policyId: z.string(),
    policyVersion: z.int(),
    calendarId: z.string(),
    targets: z.array(targetSchema),
  })
  .meta({
    id: "Sla",
    example: {
      policyId: "default",
      policyVersion: 1,
      calendarId: "24x7",
      targets: [
        {
          name: "firstResponse",
          status: "running",
          startedAt: "2026-11-22T03:00:00.000Z",
          dueAt: "2026-11-22T03:15:00.000Z",
          warnAt: "2026-11-22T03:11:15.000Z",
          breachedAt: null,
          consumed: "PT5M",
          remaining: "PT10M",
        },
      ],
    },
  });
export type Sla = z.infer<typeof Sla>;

interface ClockedTicket {
  policy: PolicyReference;
  clock: ClockEvent[];
}

/** Where each of a ticket's targets stands now. */
export function targetsOf(ticket: ClockedTicket): Sla {
  const created = ticket.clock.find((event) => event.type === "created");
  const states = computeTargets({
    calendar: roundTheClock,
    targets: targetSeconds(created?.targets ?? {}),
    timeline: ticket.clock.map(timelineEvent),
    asOf: seconds(now()),
  });
  return {
    policyId: ticket.policy.id,
    policyVersion: ticket.policy.version,
    calendarId: "24x7",
    targets: states.map(showTarget),
  };
}

function timelineEvent(event: ClockEvent): TimelineEvent {
  const at = seconds(Date.parse(event.at));
  switch (event.type) {
    case "created":
      return { at, type: "created", by: event.by };
    case "retarget":
      return { at, type: "retarget", targets: targetSeconds(event.targets) };
    default:
      return { ...event, at };
  }
}

/** Clocks know whole seconds. */
function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** The targets of a made-up ticket; nothing is saved. */
export const preview = fn(previewRequestSchema, "policies:read", async (request) => computePreview(request));
export const SlaPreview = z.object({ targets: z.array(targetSchema) }).meta({ id: "SlaPreview" });
export { durationSchema as DurationText, durationSeconds } from "./duration.ts";
