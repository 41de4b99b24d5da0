import { StripeStandIn, webhookSecret } from "./stand-in.ts";

let started: (StripeStandIn & { ready: Promise<void> }) | undefined;

/** One stand-in for a test file, to which the environment points before it is first read; await `ready`. */
export function startStripe(): StripeStandIn & { ready: Promise<void> } {
  const standIn = new StripeStandIn();
  const ready = standIn.start().then((address) => {
    process.env.STRIPE_SECRET_KEY = "sk_test_stand_in";
    process.env.STRIPE_WEBHOOK_SECRET = webhookSecret;
    process.env.STRIPE_API_BASE = address;
  });
  started = Object.assign(standIn, { ready });
  return started;
}

export function stopStripe(): void {
  started?.stop();
}
