export const taskViews = ["open", "done", "cancelled"] as const;

interface TaskSearch {
  view?: (typeof taskViews)[number];
  /** A ticket's number or id, for which a new task is begun. */
  ticket?: string;
}

export const readSearch = ({ view, ticket }: Record<string, unknown>): TaskSearch => ({
  ...(taskViews.some((one) => one === view) && { view: view as (typeof taskViews)[number] }),
  ...(typeof ticket === "string" && { ticket }),
});
