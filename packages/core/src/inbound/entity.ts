import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
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

/**
 * Platform-wide: a push comes with nothing but the token in its address, which has to lead to its tenant. The list of
 * all of them is for the operator who has every kept push read anew.
 */
export const InboundTokenEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "inboundToken", version: "1", service: "caas" },
        attributes: {
          tokenHash: { type: "string", required: true },
          world: { type: "string", required: true },
          sourceId: { type: "string", required: true },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tokenHash"], template: "INBOUND#${tokenHash}", casing: "none" },
            sk: { field: "sk", composite: [], template: "inbound", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: { field: "gsi1pk", composite: ["shard"], template: "SOURCES#${shard}", casing: "none" },
            sk: { field: "gsi1sk", composite: ["sourceId"], template: "source#${sourceId}", casing: "none" },
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

/**
 * A push as its provider sent it, verified and compressed, kept for 30 days to be read anew when a mapping changes.
 * Its key is made of its content, so the same push twice is one; what is too large for one item lies in pieces.
 */
export const PayloadEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "inboundPayload", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          sourceId: { type: "string", required: true },
          shard: { type: "string", required: true },
          hash: { type: "string", required: true },
          piece: { type: "number", required: true },
          pieces: { type: "number", required: true },
          receivedAt: { type: "string", required: true },
          content: { type: CustomAttributeType<Uint8Array>("any"), required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "sourceId", "shard"],
              template: "t#${tenantId}#payloads#${sourceId}#${shard}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["hash", "piece"],
              template: "payload#${hash}#${piece}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type PayloadItem = EntityItem<ReturnType<typeof PayloadEntity>>;
