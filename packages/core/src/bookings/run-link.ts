import {
  AppError,
  config,
  type Mode,
  mark,
  notFound,
  now,
  sameSecret,
  scope,
  tenant,
} from "../kernel/index.ts";
import { instantOf } from "../packages/index.ts";

/** How long after the end of its day a run's link opens, in milliseconds. */
const linkLasts = 24 * 3_600_000;

/** One area's windows on one day, or one of them. */
export interface RunKey {
  area: string;
  date: string;
  from?: string | undefined;
}

function markOf(body: string): string {
  return mark("run", `${tenant()}#${body}`);
}

/** The page on which a courier sees the run; its token names the world and the run, and is marked. */
export function runLink({ area, date, from = "" }: RunKey): string {
  const { tenant, mode } = scope();
  const body = Buffer.from(JSON.stringify([area, date, from])).toString("base64url");
  return `${config().publicUrl}/t/${tenant.slug}/runs/${mode}.${body}.${markOf(body)}`;
}

/** The world that a token names; not to be believed before {@link openRun}, in that world. @throws AppError `not_found` */
export function modeOfRun(token: string): Mode {
  const [mode] = token.split(".");
  if (mode !== "live" && mode !== "test") throw noRun();
  return mode;
}

/** The run that a token of the actor's world opens. @throws AppError `not_found`, `link_expired` a day after the run */
export function openRun(token: string): RunKey {
  const [mode, body = "", given = "", ...more] = token.split(".");
  if (mode !== scope().mode || more.length > 0 || !sameSecret(given, markOf(body))) throw noRun();
  const [area, date, from] = JSON.parse(Buffer.from(body, "base64url").toString()) as [
    string,
    string,
    string,
  ];
  const until = instantOf(scope().tenant.timezone, date, "24:00") + linkLasts;
  if (now() > until) throw new AppError("link_expired", { detail: "It was good until a day after the run." });
  return { area, date, from: from || undefined };
}

const noRun = () => notFound("run, or its link is not complete");
