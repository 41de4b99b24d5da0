import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";
import { type Account, codStatuses, entryTypes } from "./books.ts";

/** An order, its entries and what was taken back of them lie together. */
const partition = {
  field: "pk",
  composite: ["tenantId", "codOrderId"],
  template: "t#${tenantId}#cod#${codOrderId}",
  casing: "none",
} as const;

/** What is to be collected with one parcel, and how far that has come. */
export const CodOrderEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "cod_order", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          codOrderId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          currency: { type: "string", required: true },
          status: { type: codStatuses, required: true },
          accounts: { type: CustomAttributeType<Account[]>("any"), required: true },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: [], template: "order", casing: "none" },
          },
          all: {
            index: "gsi3",
            pk: {
              field: "gsi3pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#cod-orders#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi3sk",
              composite: ["codOrderId"],
              template: "order#${codOrderId}",
              casing: "none",
            },
          },
          byStatus: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#cod-orders#${status}#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["codOrderId"],
              template: "order#${codOrderId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);
export type CodOrderItem = EntityItem<ReturnType<typeof CodOrderEntity>>;

/** One entry of the ledger. Never changed; what was wrong is taken back by another one. */
export const CodEntryEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "cod_entry", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          entryId: { type: "string", required: true },
          codOrderId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          type: { type: entryTypes, required: true },
          /** Minor units; negative where it takes back. */
          amount: { type: "number", required: true },
          currency: { type: "string", required: true },
          courier: { type: "string" },
          branch: { type: "string" },
          /** What the firm calls the payment, or why an entry was taken back. */
          reference: { type: "string" },
          /** The entry that it takes back. */
          reverses: { type: "string" },
          /** On the firm's clocks. */
          day: { type: "string", required: true },
          by: {
            type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any"),
            required: true,
          },
          createdAt: { type: "string", required: true },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: ["entryId"], template: "entry#${entryId}", casing: "none" },
          },
          byDay: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#cod-entries#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["day", "entryId"],
              template: "day#${day}#${entryId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);
export type CodEntryItem = EntityItem<ReturnType<typeof CodEntryEntity>>;

/** That an entry was taken back, so that none is taken back twice. */
export const CodReversalEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "cod_reversal", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          codOrderId: { type: "string", required: true },
          entryId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: ["entryId"], template: "reversal#${entryId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
