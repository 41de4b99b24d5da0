import type { Mode, Permission } from "@caas/core/kernel";
import type { Subject } from "../subjects.ts";
import type { Firm } from "../world.ts";

/** What the shared suite must know of a route to knock at it in every wrong way, and in the right one. */
export interface RouteCase {
  /** Method and path as the app has it. */
  route: string;
  /** What a credential must hold; `null` where the function decides by itself, for the reason in `why`. */
  needs: Permission | null;
  why?: string;
  /** What an actor must hold besides, since nobody hands out more than they have. */
  besides?: Iterable<Permission>;
  /** What stands in the path; in a list, what only its own world may see there. */
  subject?: Subject;
  /** What else stands in the path by its parameters' names: what every world has, such as a scenario. */
  parameters?: Record<string, string>;
  /** What is asked for behind the path. */
  query?: string;
  /** Or what makes it, at once or in a while, where it must name something that is there. */
  body?: unknown | ((firm: Firm) => unknown);
  /** Or a file that is sent as the body. */
  file?: { type: string; content: string };
  /** The status when all is right. */
  ok: number;
  /** Why both worlds of a tenant see the same here. */
  bothWorlds?: string;
  /** The one world in which it works, where that is not the live one. */
  mode?: Mode;
  /** Who does it right, where no key can. */
  by?: (firm: Firm) => Promise<string>;
}

/** @param ok the status when all is right */
export function route(
  name: string,
  needs: Permission | null,
  ok: number,
  more: Partial<RouteCase> = {},
): RouteCase {
  return { route: name, needs, ok, ...more };
}

/** What is listed, and read one by one. */
export function readable(
  path: string,
  needs: Permission,
  subject: Subject,
  more: Partial<RouteCase> = {},
): RouteCase[] {
  return [`GET ${path}`, `GET ${path}/:id`].map((name) => route(name, needs, 200, { subject, ...more }));
}

interface Kept {
  read: Permission;
  write: Permission;
  subject: Subject;
  /** What one is made of. */
  input: RouteCase["body"];
  /** What of it is changed, if anything. */
  change?: unknown;
  isRemovable?: boolean;
}

/** What the tenant makes, reads, changes and removes, as far as it can. */
export function kept(path: string, { read, write, subject, input, change, isRemovable }: Kept): RouteCase[] {
  return [
    route(`POST ${path}`, write, 201, { body: input }),
    ...readable(path, read, subject),
    ...(change === undefined ? [] : [route(`PATCH ${path}/:id`, write, 200, { subject, body: change })]),
    ...(isRemovable ? [route(`DELETE ${path}/:id`, write, 204, { subject })] : []),
  ];
}

/** The path to ask for, but for an object's `:id`. */
export function pathOf({ route, parameters = {}, query }: RouteCase): string {
  const [, path = ""] = route.split(" ");
  const filled = path.replace(/:(\w+)/g, (whole, name: string) => parameters[name] ?? whole);
  return query ? `${filled}?${query}` : filled;
}
