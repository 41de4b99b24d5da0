import type { z } from "zod";

/** An event that is to be written with the change it tells of. */
export interface EventDraft {
  type: string;
  /** The object whose history this belongs to, and its version after the change. */
  objectId: string;
  objectVersion: number;
  data: Record<string, unknown>;
}

export interface EventDefinition<Schema extends z.ZodType = z.ZodType> {
  (data: z.input<Schema>): EventDraft;
  type: string;
  schema: Schema;
  description: string;
  /** Of the form of its data: a change that a reader must know of gives a new one. */
  version: number;
}

const definitions = new Map<string, EventDefinition>();

/**
 * Defines an event once, beside its domain. The first member of `data` names the object (`data.ticket`).
 * Nothing publishes an event but `transact`.
 */
export function event<Schema extends z.ZodType<Record<string, unknown>>>(
  type: string,
  description: string,
  schema: Schema,
  version = 1,
): EventDefinition<Schema> {
  const make = (data: z.input<Schema>): EventDraft => {
    const object = Object.values(data as Record<string, unknown>)[0] as { id: string; version?: number };
    return {
      type,
      objectId: object.id,
      objectVersion: object.version ?? 1,
      data: data as Record<string, unknown>,
    };
  };
  const definition = Object.assign(make, { type, schema, description, version });
  definitions.set(type, definition as unknown as EventDefinition);
  return definition;
}

/** Every event that was defined by the domains that are loaded, by name. */
export function eventDefinitions(): EventDefinition[] {
  return [...definitions.values()].sort((a, b) => a.type.localeCompare(b.type));
}
