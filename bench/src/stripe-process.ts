import { StripeStandIn, webhookSecret } from "@caas/core/stripe/testing";

// A process of its own, started with a number of customers: a stand-in for Stripe that keeps all it is told, so that
// none of that is in the measured memory. Sends its address and its customers, and its counts when asked.

const customers = Number(process.argv[2]);
const stripe = new StripeStandIn();
// As Stripe does, it takes a moment in which it refuses a second call for the same customer and meter.
stripe.meters.busyMs = 1;
const made = Array.from({ length: customers }, () => stripe.objects.create("customer", "cus", {}).id);
process.send?.({ address: await stripe.start(), secret: webhookSecret, customers: made });

process.on("message", () => {
  const { taken, mostInFlight, refusedAtOnce } = stripe.meters;
  const sum = taken.reduce((all, { value }) => all + value, 0);
  process.send?.({ taken: taken.length, sum, mostInFlight, refusedAtOnce });
});
process.on("disconnect", () => process.exit(0));
