import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";
import type { PlaybookContent } from "./schema.ts";

const attributes = {
  ...commonAttributes,
  scenario: { type: "string", required: true },
  content: { type: CustomAttributeType<PlaybookContent>("any"), required: true },
  /** Left out where a version is what the product shipped. */
  changedBy: { type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any") },
} as const;

/** The current version of a playbook that its world has changed. There are few and they change rarely. */
export const PlaybookEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "playbook", version: "1", service: "caas" },
        attributes,
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#playbooks", casing: "none" },
            sk: { field: "sk", composite: ["scenario"], template: "playbook#${scenario}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type PlaybookItem = EntityItem<ReturnType<typeof PlaybookEntity>>;

/** Each version for ever, since a ticket keeps the one that it was opened under. Never changed. */
export const PlaybookVersionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "playbook_version", version: "1", service: "caas" },
        attributes: { ...attributes, place: { type: "string", required: true } },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "scenario"],
              template: "t#${tenantId}#playbook#${scenario}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["place"], template: "version#${place}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** A version as text that sorts like the number. */
export function placeOf(version: number): string {
  return String(version).padStart(9, "0");
}

/** That a member has taken note of a version. */
export const PlaybookAcknowledgementEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "playbook_acknowledgement", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          scenario: { type: "string", required: true },
          playbookVersion: { type: "number", required: true },
          memberId: { type: "string", required: true },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "scenario", "playbookVersion"],
              template: "t#${tenantId}#playbook#${scenario}#${playbookVersion}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["memberId"],
              template: "acknowledgement#${memberId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);
