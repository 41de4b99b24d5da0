import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Claim } from "./schema.ts";

const data = z.object({ claim: Claim });

export const ClaimSubmitted = event("claim.submitted", "Somebody claims for a parcel", data);
export const ClaimApproved = event("claim.approved", "A claim was approved, by itself or by people", data);
export const ClaimRejected = event("claim.rejected", "A claim was rejected; it can be appealed once", data);
export const ClaimAppealed = event("claim.appealed", "A rejected claim is to be looked at again", data);
export const ClaimPaid = event("claim.paid", "What was approved has been paid", data);
