import { type Strand, transact, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { ClaimEntity, type ClaimItem } from "./entity.ts";

/** The claims of a customer. */
export function claimsOf(customerId: string): Strand {
  return {
    query: ClaimEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "claim#clm_",
    idOf: ({ claimId }) => String(claimId),
  };
}

/**
 * Takes the claimant's own words off a claim. What was asked, proved, decided and paid stays, with its ledger: it is
 * the voucher of a payment, which accounts must keep.
 */
export async function forgetClaim({ claimId, description }: ClaimItem): Promise<void> {
  if (description === undefined) return;
  const patch = ClaimEntity().patch({ tenantId: tenant(), claimId }).remove(["description"]);
  await transact({ writes: [write(patch)] });
}
