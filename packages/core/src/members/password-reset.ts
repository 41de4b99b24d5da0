import { Entity, type EntityItem } from "electrodb";
import { configuration, expired, type Write, write } from "../db/index.ts";
import { iso, lazy, mark, newId, sameSecret, sha256 } from "../kernel/index.ts";
import type { MemberItem } from "./entity.ts";
import { MemberPasswordResetRequested } from "./event.ts";
import { toMember } from "./schema.ts";

/** A member's wish for a new password, for as long as its code works. A later wish takes the place of an earlier. */
export const PasswordResetEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "passwordReset", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          memberId: { type: "string", required: true },
          resetId: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "memberId"],
              template: "t#${tenantId}#password-reset#${memberId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "password-reset", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

type PasswordReset = EntityItem<ReturnType<typeof PasswordResetEntity>>;

const resetMinutes = 15;

/**
 * The eight digits of a reset, made of its id by a key that only this deployment has. So no code is stored, not even
 * hashed, where eight digits could be found out from their hash; and the event needs to name the id only.
 */
export function resetCode(resetId: string): string {
  const number = Number.parseInt(sha256(mark("password-reset", resetId)).slice(0, 12), 16);
  return String(number % 100_000_000).padStart(8, "0");
}

/** The writes and the event that begin a reset. */
export function newPasswordReset(member: MemberItem) {
  const { tenantId, memberId } = member;
  const at = Date.now();
  const reset: PasswordReset = {
    tenantId,
    memberId,
    resetId: newId("passwordReset", at),
    expiresAt: Math.floor(at / 1000) + resetMinutes * 60,
  };
  return {
    writes: [write(PasswordResetEntity().put(reset))],
    events: [
      MemberPasswordResetRequested({
        member: toMember(member),
        reset: { id: reset.resetId, expiresAt: iso(reset.expiresAt * 1000) },
      }),
    ],
  };
}

/** The reset that waits for its code; `null` where there is none or its time is over. */
export async function standingReset(owner: {
  tenantId: string;
  memberId: string;
}): Promise<PasswordReset | null> {
  const { tenantId, memberId } = owner;
  const { data } = await PasswordResetEntity().get({ tenantId, memberId }).go({ consistent: true });
  return data && !expired(data) ? data : null;
}

export function isResetCode({ resetId }: PasswordReset, code: string): boolean {
  return sameSecret(code, resetCode(resetId));
}

/** Spends a reset: of two who bring its code at once the condition lets one through. */
export function spendReset({ tenantId, memberId, resetId }: PasswordReset, spent: () => Error): Write {
  const gone = PasswordResetEntity()
    .remove({ tenantId, memberId })
    .where(({ resetId: kept }, { eq }) => eq(kept, resetId));
  return write(gone, spent);
}
