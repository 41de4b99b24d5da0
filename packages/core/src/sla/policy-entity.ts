import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { PolicyContent } from "./policy-schema.ts";

/** An object as one edit left it. */
export interface VersionReference {
  id: string;
  version: number;
}

/** A policy in its world's list. */
export interface ListedPolicy {
  policyId: string;
  version: number;
  content: PolicyContent;
  /** The newest version of the policy's calendar: new tickets get it. */
  calendarVersion: number;
  createdAt: string;
  updatedAt: string;
}

/**
 * The policies of a world in the order in which they are tried. One item, so that the order is never half
 * changed and a ticket is matched with a single read.
 */
export const PolicyListEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "slaPolicyList", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          policies: { type: CustomAttributeType<ListedPolicy[]>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#sla-policies",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "list", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type PolicyList = EntityItem<ReturnType<typeof PolicyListEntity>>;

/** A policy as one edit left it. Never changed and never deleted, because tickets keep the version they got. */
export const PolicyVersionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "slaPolicyVersion", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          policyId: { type: "string", required: true },
          version: { type: "number", required: true },
          content: { type: CustomAttributeType<PolicyContent>("any"), required: true },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "policyId"],
              template: "t#${tenantId}#sla-policy#${policyId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["version"], template: "version#${version}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
