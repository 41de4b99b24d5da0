const count = { type: "number" } as const;

/** Attributes of an item that keeps these counts. */
export function countAttributes<Name extends string>(names: readonly Name[]): Record<Name, typeof count> {
  return Object.fromEntries(names.map((name) => [name, count])) as Record<Name, typeof count>;
}
