export { tenantWithAccount } from "./payers.ts";
export { StripeStandIn, signed, webhookSecret } from "./stand-in.ts";
export { startStripe, stopStripe } from "./started.ts";
