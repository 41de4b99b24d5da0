import { z } from "zod";
import { actorRef, fn, idSchema, nowIso } from "../kernel/index.ts";
import { grantVoucher } from "../vouchers/index.ts";
import { change, checkMove } from "./change.ts";
import { ClaimPaid } from "./event.ts";
import { PayClaim } from "./schema.ts";

/**
 * Records that what was approved has been paid; nothing is paid twice. Paid by a voucher without a code, a new one
 * of the approved amount is granted in the same transaction, and its code is the reference.
 * @throws AppError `not_found`, `transition_not_allowed`, `precondition_failed`
 */
export const pay = fn(
  z.strictObject({ id: idSchema("claim"), payment: PayClaim, ifVersion: z.int().optional() }),
  "claims:decide",
  ({ id, payment, ifVersion }) =>
    change(
      id,
      (claim) => {
        checkMove(claim.status, "paid");
        const { method } = payment;
        const granted =
          payment.reference === undefined && claim.approvedAmount
            ? grantVoucher(claim.approvedAmount, claim.ticketId)
            : null;
        const reference = payment.reference ?? granted?.code ?? "";
        const made = { by: actorRef(), at: nowIso(), method, reference };
        const data = { method, reference, amount: claim.approvedAmount?.amount ?? 0 };
        return {
          steps: [{ action: "paid", changes: { status: "paid", payment: made }, data }],
          writes: granted?.writes ?? [],
          events: (paid) => [ClaimPaid({ claim: paid })],
        };
      },
      ifVersion,
    ),
);
