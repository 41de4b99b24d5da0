import type { EntityConfiguration } from "electrodb";
import { config } from "../kernel/config.ts";
import { client } from "./client.ts";

/** What every entity is built with. The client is chosen at each call, by the actor. */
export function configuration(): EntityConfiguration {
  return {
    table: config().tableName,
    client: { send: (command: never) => client().send(command) } as unknown as EntityConfiguration["client"],
  };
}

/** An operation of ElectroDB that can tell its parameters. */
export interface Operation {
  params: () => unknown;
}

interface Parameters {
  TableName: string;
  IndexName?: string;
  Key: Record<string, unknown>;
  Item?: Record<string, unknown>;
  UpdateExpression?: string;
  ConditionExpression?: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, unknown>;
}

/** What an operation would send; which of it there is hangs on the operation. ElectroDB leaves the type open. */
export function paramsOf(operation: Operation): Parameters {
  return operation.params() as Parameters;
}

/**
 * Stands for nothing in an attribute that leads a sparse index: ElectroDB wants every part of an index's keys to be
 * given, also to leave the item out of it.
 */
export const none = "";

/** A reference that an object may lack; items without it are left out of its index by {@link has}. */
export const optionalReference = { type: "string", default: none } as const;

/** The condition of a sparse index: the item has the reference. */
export function has<Name extends string>(name: Name) {
  return (attributes: Partial<Record<Name, string>>) => (attributes[name] ?? none) !== none;
}

/** Attributes that every object has. */
export const commonAttributes = {
  tenantId: { type: "string", required: true },
  createdAt: { type: "string", required: true },
  updatedAt: { type: "string", required: true },
  version: { type: "number", required: true },
} as const;
