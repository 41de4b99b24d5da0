import { Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * A member's log-in and the family of refresh tokens that go on from it. Only the newest of them is good; it
 * belongs to the tenant itself.
 */
export const SessionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "session", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          sessionId: { type: "string", required: true },
          memberId: { type: "string", required: true },
          /** The member's number when the session began; a password change makes the session void by it. */
          credentialVersion: { type: "number", required: true },
          /** The `jti` of the refresh token that is good. */
          refreshTokenId: { type: "string", required: true },
          status: { type: ["active", "revoked"] as const, required: true },
          createdAt: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "sessionId"],
              template: "t#${tenantId}#session#${sessionId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "session", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type SessionItem = EntityItem<ReturnType<typeof SessionEntity>>;
