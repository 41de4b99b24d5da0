import type { Query } from "@caas/sdk";

export const viewNames = ["mine", "unassigned", "due", "breached", "all"] as const;
export type ViewName = (typeof viewNames)[number];

/** What of the workbench is in its address, so that it can be linked to and gone back to. */
export interface WorkbenchSearch {
  view?: ViewName;
  q?: string;
  ticket?: string;
}

export function readSearch({ view, q, ticket }: Record<string, unknown>): WorkbenchSearch {
  return {
    ...(viewNames.some((name) => name === view) && { view: view as ViewName }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof ticket === "string" && { ticket }),
  };
}

/** The API's question for what is looked at. A word that is looked for is looked for everywhere. */
export function questionOf({ view = "mine", q }: WorkbenchSearch): Query<"listTickets"> {
  if (q) return { q };
  const questions: Record<ViewName, Query<"listTickets">> = {
    mine: { queue: "mine" },
    unassigned: { queue: "unassigned" },
    due: { order: "due" },
    breached: { breached: "true" },
    all: {},
  };
  return questions[view];
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
