import { tenant } from "../kernel/index.ts";
import { markedLinks, refuseExpiredLink } from "../tenants/index.ts";

/** One area's windows on one day, or one of them. */
export interface RunKey {
  area: string;
  /** Local, such as `2026-11-23`. */
  date: string;
  /** When the one window begins. */
  from?: string | undefined;
}

/** How long after its date's midnight (UTC) a run's link opens, in milliseconds: the day itself and two more. */
const linkLasts = 3.5 * 86_400_000;

/** The pages on which a courier sees a run and says how it went. */
export const runLinks = markedLinks<RunKey>({
  path: "runs",
  noun: "run",
  purpose: "run",
  as: { type: "system", name: "run_link" },
  write: ({ area, date, from }) => [
    Buffer.from(area).toString("base64url"),
    date,
    from?.replace(":", "") ?? "all",
  ],
  read: ([area = "", date = "", from = ""]) => ({
    area: Buffer.from(area, "base64url").toString(),
    date,
    from: from === "all" ? undefined : `${from.slice(0, 2)}:${from.slice(2)}`,
  }),
  marked: ({ area, date, from = "all" }) => JSON.stringify([tenant(), area, date, from]),
});

/** The run that a token of the actor's world opens. @throws AppError `not_found`, `link_expired` */
export function openRun(token: string): RunKey {
  const key = runLinks.open(token);
  refuseExpiredLink(Date.parse(key.date) + linkLasts);
  return key;
}
