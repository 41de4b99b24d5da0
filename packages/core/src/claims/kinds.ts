/** What can have gone wrong with a parcel: 丢失, 破损, 污染, 短少, 延误. They are categories of tickets too. */
export const claimKinds = ["lost", "damaged", "contaminated", "short", "delay"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What a claim can be asked to prove. */
export const proofs = ["value", "photo_of_damage", "photo_of_contents", "tracking"] as const;
export type Proof = (typeof proofs)[number];

/** Marks the ticket that was opened with a claim. */
export const claimTag = "claim";
