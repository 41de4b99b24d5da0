import { markedObjectLinks } from "../tenants/index.ts";

/** The pages on which a claimant follows one claim each. */
export const claimLinks = markedObjectLinks("claim", {
  path: "claims",
  purpose: "claim",
  as: { type: "customer" },
});
