/**
 * The one table and its indexes. The stacks create it on AWS from this description and the local runner
 * creates it in the embedded DynamoDB, so the two cannot drift apart. All keys are strings, every index
 * projects whole items.
 *
 * What each index is for (an entity uses those it needs):
 * - gsi1 the tenant's list of a kind, newest first, spread over shards (see `shard.ts`)
 * - gsi2 by customer, or by another owner of which an object has one
 * - gsi3 by shipment, or by a second owner
 * - gsi4 by state within the tenant (a ticket's assignee or status), spread over shards where a burst writes it
 * - gsi5 what falls due, by minute: `DUE#<minute>#<shard>`; tickets by their next due time; exceptions by class
 * - gsi6 what falls due in one sandbox, whose clock can be moved; a tenant's tickets by the desk they lie on
 * - gsi7 all that a sandbox holds, so that it can be wiped; nothing of the live world (see `sandbox-items.ts`)
 */
export const table = {
  name: "caas",
  partitionKey: "pk",
  sortKey: "sk",
  timeToLiveAttribute: "expiresAt",
  indexes: {
    gsi1: { partitionKey: "gsi1pk", sortKey: "gsi1sk" },
    gsi2: { partitionKey: "gsi2pk", sortKey: "gsi2sk" },
    gsi3: { partitionKey: "gsi3pk", sortKey: "gsi3sk" },
    gsi4: { partitionKey: "gsi4pk", sortKey: "gsi4sk" },
    gsi5: { partitionKey: "gsi5pk", sortKey: "gsi5sk" },
    gsi6: { partitionKey: "gsi6pk", sortKey: "gsi6sk" },
    gsi7: { partitionKey: "gsi7pk", sortKey: "gsi7sk" },
  },
} as const;

export type IndexName = keyof typeof table.indexes;
