import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { parseWorldId, tenant } from "../kernel/actor.ts";
import { iso, now } from "../kernel/clock.ts";
import { lazy } from "../kernel/lazy.ts";
import { configuration, has, none, optionalReference } from "./entity.ts";
import { shardOf, shards } from "./shard.ts";

/**
 * Something that must happen at a time. It lives with its tenant and is found by the minute it falls due, under
 * `DUE#<minute>#<shard>` of an index. Its id is made of what it is for, so setting a time anew replaces the old.
 */
export const DueEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "due", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          dueId: { type: "string", required: true },
          kind: { type: "string", required: true },
          at: { type: "string", required: true },
          /** The minute under which the sweep finds it; never in the past when it was written, by whichever clock. */
          minute: { type: "string", required: true },
          shard: { type: "string", required: true },
          /** Set in sandboxes only, where a moved clock asks for one tenant's due items in order; one of {@link sandboxParts}. */
          sandbox: optionalReference,
          data: { type: CustomAttributeType<Record<string, unknown>>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "dueId"],
              template: "t#${tenantId}#due#${dueId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "due", casing: "none" },
          },
          byMinute: {
            index: "gsi5",
            pk: {
              field: "gsi5pk",
              composite: ["minute", "shard"],
              template: "DUE#${minute}#${shard}",
              casing: "none",
            },
            sk: { field: "gsi5sk", composite: ["at", "dueId"], template: "${at}#${dueId}", casing: "none" },
          },
          ofSandbox: {
            index: "gsi6",
            condition: has("sandbox"),
            pk: {
              field: "gsi6pk",
              composite: ["tenantId", "sandbox"],
              template: "t#${tenantId}#${sandbox}",
              casing: "none",
            },
            sk: { field: "gsi6sk", composite: ["at", "dueId"], template: "${at}#${dueId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type Due = EntityItem<ReturnType<typeof DueEntity>>;

/** The parts over which a sandbox's due items are spread, as a burst of tickets writes many. */
export const sandboxParts = shards.map(sandboxDue);

function sandboxDue(shard: string): string {
  return `due#${shard}`;
}

/** The minute of a time, as due items are kept under it: `2026-11-22T03:41`. */
export function minuteOf(at: string): string {
  return at.slice(0, 16);
}

/**
 * A due item for the actor's world.
 * @param kind which handler acts, such as `webhook.retry`
 * @param key what it is for; one item exists per kind and key
 * @param at RFC 3339; a time that has passed is acted upon at the next sweep
 */
export function dueItem(kind: string, key: string, at: string, data: Record<string, unknown>): Due {
  const world = tenant();
  const dueId = `${kind}#${key}`;
  const shard = shardOf(dueId);
  return {
    tenantId: world,
    dueId,
    kind,
    at,
    minute: minuteOf([at, iso(now()), iso(Date.now())].sort().at(-1) ?? at),
    shard,
    sandbox: parseWorldId(world).mode === "test" ? sandboxDue(shard) : none,
    data,
  };
}
