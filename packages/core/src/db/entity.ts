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

/** Attributes that every object has. */
export const commonAttributes = {
  tenantId: { type: "string", required: true },
  createdAt: { type: "string", required: true },
  updatedAt: { type: "string", required: true },
  version: { type: "number", required: true },
} as const;
