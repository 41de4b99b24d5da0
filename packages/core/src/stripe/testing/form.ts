export type Params = { [name: string]: Param };
export type Param = string | Params | Param[];

/** A form as Stripe's libraries send it, `items[0][price]=price_1`, as objects and lists. */
export function readForm(text: string): Params {
  const root: Params = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    let place = root;
    for (const part of path.slice(0, -1)) {
      place[part] ??= {};
      place = place[part] as Params;
    }
    const last = path.at(-1) ?? name;
    place[last] = value;
  }
  return listed(root) as Params;
}

/** Objects whose names count up from 0 are lists. */
function listed(value: Param): Param {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, entry]) => [name, listed(entry)] as const);
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return isList ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}
