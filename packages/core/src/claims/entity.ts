import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import {
  commonAttributes,
  configuration,
  customerPartition,
  has,
  optionalReference,
  shipmentPartition,
} from "../db/index.ts";
import { type Actor, lazy, type Money } from "../kernel/index.ts";
import { claimRules } from "./entitlement.ts";
import { claimKinds, type Proof } from "./kinds.ts";
import type { LedgerEntry } from "./ledger.ts";
import { claimStatuses } from "./states.ts";

type Who = { type: Actor["type"]; id: string | null };

export interface Evidence {
  name: string;
  sha256: string;
  url?: string | undefined;
  proves?: Proof | undefined;
  /** Where the file is kept, of which type it is and how many bytes it has; none of a file that was only named. */
  upload?: { id: string; contentType: string; size: number; objectVersion?: string | undefined } | undefined;
  addedAt: string;
}

interface Decision {
  by: Who;
  at: string;
  amount: number;
  reason: string;
}

const who = CustomAttributeType<Who>("any");
const money = CustomAttributeType<Money>("any");
const decision = CustomAttributeType<Decision>("any");

/** A claim and its ledger lie together. */
const partition = {
  field: "pk",
  composite: ["tenantId", "claimId"],
  template: "t#${tenantId}#claim#${claimId}",
  casing: "none",
} as const;

/** What somebody asks for a parcel that was lost, harmed or late, and what became of it. */
export const ClaimEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "claim", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          claimId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          trackingNumber: { type: "string", required: true },
          customerId: optionalReference,
          ticketId: { type: "string", required: true },
          kind: { type: claimKinds, required: true },
          status: { type: claimStatuses, required: true },
          description: { type: "string" },
          amount: { type: money, required: true },
          /** In ten-thousandths. */
          lossRatio: { type: "number", required: true },
          freight: { type: money },
          insuredValue: { type: money },
          entitlement: { type: money, required: true },
          rule: { type: claimRules, required: true },
          rulesVersion: { type: "number", required: true },
          evidence: { type: CustomAttributeType<Evidence[]>("any"), required: true },
          missing: { type: CustomAttributeType<Proof[]>("any"), required: true },
          approvedAmount: { type: money },
          firstApproval: { type: decision },
          decision: { type: decision },
          /** Until when it can be appealed, once it was rejected. */
          appealUntil: { type: "string" },
          appeal: { type: CustomAttributeType<{ by: Who; at: string; reason: string }>("any") },
          payment: {
            type: CustomAttributeType<{ by: Who; at: string; method: string; reference: string }>("any"),
          },
          autoApprovedAt: { type: "string" },
          /** Whether this automatic approval is in the sample that is looked at afterwards. */
          sampled: { type: "boolean" },
          createdBy: { type: who, required: true },
          /** The same for a form that is sent twice. */
          sending: { type: "string" },
          /** The end of its ledger. */
          ledgerSeq: { type: "number", required: true },
          ledgerHash: { type: "string", required: true },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: [], template: "claim", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#claims#${shard}",
              casing: "none",
            },
            sk: { field: "gsi1sk", composite: ["claimId"], template: "claim#${claimId}", casing: "none" },
          },
          ofCustomer: {
            index: "gsi2",
            condition: has("customerId"),
            pk: customerPartition,
            sk: { field: "gsi2sk", composite: ["claimId"], template: "claim#${claimId}", casing: "none" },
          },
          ofShipment: {
            index: "gsi3",
            pk: shipmentPartition,
            sk: { field: "gsi3sk", composite: ["claimId"], template: "claim#${claimId}", casing: "none" },
          },
          byStatus: {
            index: "gsi4",
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#claims#${status}#${shard}",
              casing: "none",
            },
            sk: { field: "gsi4sk", composite: ["claimId"], template: "claim#${claimId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
export type ClaimItem = EntityItem<ReturnType<typeof ClaimEntity>>;

/** A step of a claim. Its key is its number, so that no two can follow the same step. Never changed. */
export const ClaimEntryEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "claim_entry", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          claimId: { type: "string", required: true },
          place: { type: "string", required: true },
          entry: { type: CustomAttributeType<LedgerEntry>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: ["place"], template: "entry#${place}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** That a parcel had its automatic approval; what else is claimed for it, a person looks at. */
export const SettledParcelEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "settled_parcel", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          shipmentId: { type: "string", required: true },
          claimId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "shipmentId"],
              template: "t#${tenantId}#settled#${shipmentId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "claim", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

const rulesAttributes = {
  ...commonAttributes,
  content: { type: CustomAttributeType<Record<string, unknown>>("any"), required: true },
  changedBy: { type: who },
  /** `current`, or a version for ever, since a claim keeps the one that it was entered under. */
  place: { type: "string", required: true },
} as const;

/** A world's rules for claims, and each version of them. */
export const ClaimRulesEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "claim_rules", version: "1", service: "caas" },
        attributes: rulesAttributes,
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#claim-rules",
              casing: "none",
            },
            sk: { field: "sk", composite: ["place"], template: "rules#${place}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
export type ClaimRulesItem = EntityItem<ReturnType<typeof ClaimRulesEntity>>;
