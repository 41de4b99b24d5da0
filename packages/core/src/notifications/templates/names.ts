import { liquid } from "./liquid.ts";
import { parse } from "./render.ts";
import type { Variables } from "./variables.ts";

/** The variables that a template may name, such as `shipment.eta`; of a list's items `parcels[].eta`. */
export function knownNames(variables: Variables): string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [name, ...knownNames(value[0]).map((inner) => `${name}[].${inner}`)];
    if (value === null || typeof value !== "object") return [name];
    return knownNames(value as Variables).map((inner) => `${name}.${inner}`);
  });
}

/** What a template names that is not there. @throws TemplateError where it does not parse */
export async function unknownIn(
  field: "subject" | "body",
  source: string,
  variables: Variables,
): Promise<string[]> {
  const analysis = (await liquid()).analyzeSync(await parse(field, source));
  const unknown = Object.values(analysis.globals)
    .flat()
    .map(({ segments }) => segments.map(String))
    .filter((segments) => !names(variables, segments))
    .map((segments) => segments.join("."));
  return [...new Set(unknown)];
}

/** Whether the path leads to something. A name that is reckoned while rendering leads nowhere. */
function names(value: unknown, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value)) {
    if (name === "size") return rest.length === 0;
    return /^(\d+|first|last)$/.test(name) && names(value[0], rest);
  }
  if (typeof value === "string" && name === "size") return rest.length === 0;
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return false;
  return names((value as Variables)[name], rest);
}
