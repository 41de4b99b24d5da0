import {
  AppError,
  config,
  iso,
  type Mode,
  mark,
  notFound,
  now,
  sameSecret,
  scope,
  tenant,
} from "../kernel/index.ts";

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

/** Made of the world and the run, so that the same run has the same link however often it is asked for. */
function markOf({ area, date, from = "all" }: RunKey): string {
  return mark("run", JSON.stringify([tenant(), area, date, from]));
}

/** The page on which a courier sees a run and says how it went. Its token names world and run, and is marked. */
export function runLink(key: RunKey): string {
  const { tenant, mode } = scope();
  const area = Buffer.from(key.area).toString("base64url");
  const from = key.from?.replace(":", "") ?? "all";
  const token = [mode, area, key.date, from, markOf(key)].join(".");
  return `${config().publicUrl}/t/${tenant.slug}/runs/${token}`;
}

/**
 * The world that a token names; what it says is not believed before {@link openRun}, in that world.
 * @throws AppError `not_found`
 */
export function modeOfRun(token: string): Mode {
  const [mode] = token.split(".");
  if (mode !== "live" && mode !== "test") throw noRun();
  return mode;
}

/** The run that a token of the actor's world opens. @throws AppError `not_found`, `link_expired` */
export function openRun(token: string): RunKey {
  const [mode, area = "", date = "", from = "", given = "", ...more] = token.split(".");
  const key = {
    area: Buffer.from(area, "base64url").toString(),
    date,
    from: from === "all" ? undefined : `${from.slice(0, 2)}:${from.slice(2)}`,
  };
  if (mode !== scope().mode || more.length > 0 || !sameSecret(given, markOf(key))) throw noRun();
  const until = Date.parse(date) + linkLasts;
  if (now() > until) throw new AppError("link_expired", { detail: `It was good until ${iso(until)}.` });
  return key;
}

const noRun = () => notFound("run, or its link is not complete");
