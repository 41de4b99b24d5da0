import { Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { sourceProviders } from "./source-providers.ts";

/** Where one provider pushes for one world. */
export const InboundSourceEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "inboundSource", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          sourceId: { type: "string", required: true },
          provider: { type: sourceProviders, required: true },
          /** Sealed: the provider's signatures cannot be checked against a hash. */
          sealedSecret: { type: "string", required: true },
          sealedToken: { type: "string", required: true },
          refusals: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#inbound-sources",
              casing: "none",
            },
            sk: { field: "sk", composite: ["sourceId"], template: "source#${sourceId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type InboundSourceItem = EntityItem<ReturnType<typeof InboundSourceEntity>>;

/** Platform-wide: a push comes with nothing but the token in its address, which has to lead to its tenant. */
export const InboundTokenEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "inboundToken", version: "1", service: "caas" },
        attributes: {
          tokenHash: { type: "string", required: true },
          world: { type: "string", required: true },
          sourceId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tokenHash"], template: "INBOUND#${tokenHash}", casing: "none" },
            sk: { field: "sk", composite: [], template: "inbound", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** A push that could not be taken, kept for 30 days so that the tenant can see what came. */
export const RefusalEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "inboundRefusal", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          sourceId: { type: "string", required: true },
          refusalId: { type: "string", required: true },
          createdAt: { type: "string", required: true },
          code: { type: ["bad_signature", "unreadable"] as const, required: true },
          reason: { type: "string", required: true },
          body: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "sourceId"],
              template: "t#${tenantId}#inbound-source#${sourceId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["refusalId"], template: "refusal#${refusalId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type RefusalItem = EntityItem<ReturnType<typeof RefusalEntity>>;
