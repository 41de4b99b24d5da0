import type { Query } from "@caas/sdk";

export const viewNames = ["mine", "unassigned", "due", "breached", "all"] as const;
export type ViewName = (typeof viewNames)[number];

export const ticketTypes = [
  "inquiry",
  "complaint",
  "claim",
  "exception",
  "suggestion",
  "appointment",
] as const;
type TicketType = (typeof ticketTypes)[number];
export const priorities = ["low", "normal", "high", "urgent"] as const;
type Priority = (typeof priorities)[number];

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

/** What of the workbench is in its address, so that it can be linked to and gone back to. */
export interface WorkbenchSearch {
  view?: ViewName;
  q?: string;
  type?: TicketType;
  priority?: Priority;
  ticket?: string;
}

export function readSearch(given: Record<string, unknown>): WorkbenchSearch {
  const { q, ticket } = given;
  const view = oneOf(viewNames, given.view);
  const type = oneOf(ticketTypes, given.type);
  const priority = oneOf(priorities, given.priority);
  return {
    ...(view && { view }),
    ...(type && { type }),
    ...(priority && { priority }),
    // A number of digits alone comes out of the address as one.
    ...((typeof q === "string" || typeof q === "number") && q !== "" && { q: String(q) }),
    ...(typeof ticket === "string" && { ticket }),
  };
}

/** The API's question for what is looked at. A word that is looked for is looked for everywhere. */
export function questionOf({ view = "mine", q, type, priority }: WorkbenchSearch): Query<"listTickets"> {
  const narrowed = { ...(type && { type }), ...(priority && { priority }) };
  if (q) return { q, ...narrowed };
  const questions: Record<ViewName, Query<"listTickets">> = {
    mine: { queue: "mine" },
    unassigned: { queue: "unassigned" },
    due: { order: "due" },
    breached: { breached: "true" },
    all: {},
  };
  return { ...questions[view], ...narrowed };
}

interface SavedView {
  name: string;
  search: WorkbenchSearch;
}

const key = "caas.views";

/** The views that this browser keeps. */
export function savedViews(): SavedView[] {
  return JSON.parse(localStorage.getItem(key) ?? "[]") as SavedView[];
}

export function saveView(view: SavedView): void {
  const others = savedViews().filter(({ name }) => name !== view.name);
  localStorage.setItem(key, JSON.stringify([...others, view]));
}

export function removeView(name: string): void {
  localStorage.setItem(key, JSON.stringify(savedViews().filter((view) => view.name !== name)));
}
