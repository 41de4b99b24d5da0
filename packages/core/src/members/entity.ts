import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy, roles } from "../kernel/index.ts";

/** A person who works for the tenant; one for both of its worlds. A tenant has few, so one partition holds them. */
export const MemberEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "member", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          memberId: { type: "string", required: true },
          email: { type: "string", required: true },
          name: { type: "string", required: true },
          role: { type: roles, required: true },
          skills: { type: CustomAttributeType<string[]>("any"), required: true },
          languages: { type: CustomAttributeType<string[]>("any"), required: true },
          tier: { type: "number", required: true },
          capacity: { type: "number", required: true },
          presence: { type: ["online", "away", "offline"] as const, required: true },
          status: { type: ["invited", "active", "disabled"] as const, required: true },
          /** See `password.ts`; never leaves core. */
          passwordHash: { type: "string" },
          /** Counts password changes and removals. A session is good only under the number it began with. */
          credentialVersion: { type: "number", required: true },
          invitationId: { type: "string" },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#members", casing: "none" },
            sk: { field: "sk", composite: ["memberId"], template: "member#${memberId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type MemberItem = EntityItem<ReturnType<typeof MemberEntity>>;
