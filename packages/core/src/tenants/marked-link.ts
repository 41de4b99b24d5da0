import {
  AppError,
  config,
  type IdKind,
  iso,
  type Mode,
  mark,
  notFound,
  now,
  prefixes,
  sameSecret,
  scope,
  tenant,
  withActor,
} from "../kernel/index.ts";
import { clockOffset } from "./clock.ts";

interface Page<Key> {
  /** Where its pages lie below those of the tenant. */
  path: string;
  /** What a page shows, for whoever has no good link to one. */
  noun: string;
  /** What its marks are for: those of one purpose open nothing of another. */
  purpose: string;
  /** As whom its holder acts. */
  as: { type: "customer" } | { type: "system"; name: string };
  /** The parts of a token that name what the page shows, and what they name. */
  write: (key: Key) => string[];
  read: (parts: readonly string[]) => Key;
  /** The text that is marked; it must name the world too. */
  marked: (key: Key) => string;
}

export interface MarkedLinks<Key> {
  /** The page of the actor's world that shows this; the same each time it is asked for. */
  urlOf: (key: Key) => string;
  /** Goes on in the world that a token names, of the actor's tenant. @throws AppError `not_found` */
  inWorldOf: <T>(token: string, callback: () => Promise<T>) => Promise<T>;
  /** What a token of the actor's world opens. @throws AppError `not_found` */
  open: (token: string) => Key;
}

/**
 * Links to pages that need no log-in. A token is `mode.<parts>.mark`: it names world and thing, and the mark, which
 * only this deployment can make, is what allows it. What it says of its world is not believed before `open`, there.
 */
export function markedLinks<Key>({ path, noun, purpose, as, ...of }: Page<Key>): MarkedLinks<Key> {
  const none = () => notFound(`${noun}, or its link is not complete`);
  const markOf = (key: Key) => mark(purpose, of.marked(key));
  return {
    urlOf(key) {
      const { tenant, mode } = scope();
      return `${config().publicUrl}/t/${tenant.slug}/${path}/${[mode, ...of.write(key), markOf(key)].join(".")}`;
    },
    async inWorldOf(token, callback) {
      const { tenant } = scope();
      const mode = modeOf(token);
      if (!mode) throw none();
      const offset = mode === "test" ? await clockOffset(tenant.id) : 0;
      return withActor({ ...as, tenant, mode, clockOffset: offset }, callback);
    },
    open(token) {
      const [mode, ...rest] = token.split(".");
      const parts = rest.slice(0, -1);
      const key = of.read(parts);
      const isWhole = of.write(key).join(".") === parts.join(".");
      if (mode !== scope().mode || !isWhole || !sameSecret(rest.at(-1) ?? "", markOf(key))) throw none();
      return key;
    },
  };
}

/** The same for one object of a kind, by its id. */
export function markedObjectLinks(
  kind: IdKind,
  page: Pick<Page<string>, "path" | "purpose" | "as">,
): MarkedLinks<string> {
  const prefix = `${prefixes[kind]}_`;
  return markedLinks({
    ...page,
    noun: kind,
    write: (id) => [id.slice(prefix.length)],
    read: ([rest = ""]) => prefix + rest,
    marked: (id) => `${tenant()}#${id}`,
  });
}

function modeOf(token: string): Mode | null {
  const [mode] = token.split(".");
  return mode === "live" || mode === "test" ? mode : null;
}

/** @param until milliseconds since the epoch @throws AppError `link_expired` after that */
export function refuseExpiredLink(until: number): void {
  if (now() > until) throw new AppError("link_expired", { detail: `It was good until ${iso(until)}.` });
}
