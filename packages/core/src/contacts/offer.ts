import type { Status } from "../shipments/index.ts";

/** What a recipient can do about a parcel on its page: 改派送, 咨询, 投诉, 理赔. */
export const contactKinds = ["change", "ask", "complain", "claim"] as const;
export type ContactKind = (typeof contactKinds)[number];

export const changes = ["change-time", "change-address"] as const;
export const topics = ["where-is-my-parcel", "urge-delivery", "branch-address", "invoice", "other"] as const;
export const complaints = [
  "signed-not-received",
  "left-at-locker-unasked",
  "wrong-delivery",
  "delay",
  "damaged",
  "courier-attitude",
  "cod",
  "privacy",
  "other",
] as const;
export const losses = ["lost", "damaged", "contaminated", "short", "delay"] as const;

export interface Offer {
  change: readonly (typeof changes)[number][];
  ask: readonly (typeof topics)[number][];
  complain: readonly (typeof complaints)[number][];
  claim: readonly (typeof losses)[number][];
}

/** Where a parcel is, as far as it decides what can be asked. */
type Stage = "before" | "under_way" | "handed_over" | "going_back" | "over";

const stages: Record<Status, Stage> = {
  // The carrier has told nothing that is understood, so nothing is ruled out but delivery.
  unknown: "under_way",
  created: "before",
  picked_up: "under_way",
  inbound: "under_way",
  in_transit: "under_way",
  customs: "under_way",
  out_for_delivery: "under_way",
  awaiting_pickup: "under_way",
  attempt_failed: "under_way",
  exception: "under_way",
  delivered: "handed_over",
  rejected: "going_back",
  returning: "going_back",
  returned: "going_back",
  cancelled: "over",
};

const handedOver: ReadonlySet<string> = new Set([
  "signed-not-received",
  "left-at-locker-unasked",
  "wrong-delivery",
]);
const withdrawn: ReadonlySet<string> = new Set(["urge-delivery"]);

/**
 * What can be asked about a parcel by its status: nothing is delivered elsewhere once it was handed over or goes
 * back, nothing is lost before it was picked up, and only what was signed for can be "signed for but not received".
 */
export function offerFor(status: Status): Offer {
  const stage = stages[status];
  const isComing = stage === "before" || stage === "under_way";
  return {
    change: isComing ? changes : [],
    ask: topics.filter((topic) => isComing || !withdrawn.has(topic)),
    complain: complaints.filter(
      (complaint) =>
        (stage === "handed_over" || !handedOver.has(complaint) || awaitsPickup(status, complaint)) &&
        (complaint !== "damaged" || stage !== "before"),
    ),
    claim: claimable(stage),
  };
}

/** A parcel that waits in a locker was put there, perhaps unasked. */
function awaitsPickup(status: Status, complaint: string): boolean {
  return status === "awaiting_pickup" && complaint === "left-at-locker-unasked";
}

function claimable(stage: Stage): Offer["claim"] {
  if (stage === "before" || stage === "over") return [];
  return losses.filter((loss) => loss !== "lost" || stage !== "handed_over");
}
