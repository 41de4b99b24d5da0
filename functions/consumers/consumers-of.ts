import { routes } from "./routes.ts";

/** The names of the consumers that get an event of this type. */
export function consumersOf(type: string): string[] {
  return Object.entries(routes)
    .filter(([, { types }]) => types === "*" || (types as readonly string[]).includes(type))
    .map(([name]) => name);
}
