import type { Body } from "@caas/sdk";

export type TimelineEvent = Body<"previewSla">["timeline"][number];
/** How a story's event is called, besides the API's types: what a change of status means. */
export type Told =
  | "created"
  | "accepted"
  | "member_message"
  | "customer_message"
  | "proposal"
  | "pending"
  | "solved";

const minute = 60_000;
const hour = 60 * minute;

/** Made-up tickets: what happens to them, so many milliseconds after they came. */
const told = {
  smooth: [
    ["accepted", minute],
    ["member_message", 8 * minute],
    ["proposal", 40 * minute],
    ["member_message", 40 * minute],
    ["solved", 3 * hour],
  ],
  waiting: [
    ["accepted", minute],
    ["member_message", 10 * minute],
    ["pending", 30 * minute],
    ["customer_message", 4 * hour],
    ["member_message", 5 * hour],
    ["proposal", 5 * hour],
    ["solved", 8 * hour],
  ],
  late: [
    ["accepted", 20 * minute],
    ["member_message", 2 * hour],
    ["proposal", 6 * hour],
    ["solved", 30 * hour],
  ],
  nothing: [],
} as const satisfies Record<string, readonly (readonly [Told, number])[]>;

export type Story = keyof typeof told;
export const stories = Object.keys(told) as Story[];

export interface ToldEvent {
  at: string;
  told: Told;
  event: TimelineEvent;
}

/** A story from an instant on (milliseconds). */
export function tell(story: Story, start: number): ToldEvent[] {
  return [["created", 0] as const, ...told[story]].map(([name, after]) => {
    const at = new Date(start + after).toISOString();
    const event: TimelineEvent =
      name === "pending" || name === "solved" ? { at, type: "status", to: name } : { at, type: name };
    return { at, told: name, event };
  });
}
