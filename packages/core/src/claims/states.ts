/** Where a claim stands. `submitted` and `appealed` are passed through at once; the ledger shows them. */
export const claimStatuses = [
  "submitted",
  "auto_approved",
  "in_review",
  "approved",
  "rejected",
  "appealed",
  "paid",
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/**
 * Every move that a claim can make. A claim in review that lacked nothing but evidence settles itself when that
 * comes; nothing leaves `paid`.
 */
export const claimMoves: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  submitted: ["auto_approved", "in_review"],
  auto_approved: ["paid"],
  in_review: ["auto_approved", "approved", "rejected"],
  approved: ["paid"],
  rejected: ["appealed"],
  appealed: ["in_review"],
  paid: [],
};

export function canMove(from: ClaimStatus, to: ClaimStatus): boolean {
  return claimMoves[from].includes(to);
}
