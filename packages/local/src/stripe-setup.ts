import { AppError } from "@caas/core/kernel";
import { type SetupStep, setUp } from "@caas/core/stripe";

/**
 * `npm run stripe:setup`: brings the Stripe account of STRIPE_SECRET_KEY to what is sold here. It may be run at any
 * time; what is right is left alone. PUBLIC_URL is where Stripe is to send its webhooks.
 */
async function main(): Promise<number> {
  // The keys of data are not needed here.
  process.env.CAAS_SECRET ||= "not used by the set-up of Stripe, which stores nothing";
  const { PUBLIC_URL: publicUrl } = process.env;
  if (!publicUrl?.startsWith("https://") && !process.env.STRIPE_API_BASE) {
    console.error("PUBLIC_URL must be the https address at which Stripe reaches this product.");
    return 1;
  }
  const did = { created: 0, updated: 0, kept: 0 };
  const secrets: string[] = [];
  const tell = (step: SetupStep) => {
    did[step.did]++;
    if (step.secret) secrets.push(step.secret);
    console.log(`${step.did.padEnd(7)} ${step.what}`);
  };
  try {
    await setUp(tell, publicUrl?.replace(/\/$/, ""));
  } catch (error) {
    const says = error instanceof AppError ? error.message : `Stripe: ${(error as Error).message}`;
    console.error(`${says}\nWhat is listed above is done; run this again to go on.`);
    return 1;
  }
  console.log(`${did.created} created, ${did.updated} updated, ${did.kept} left as they were`);
  if (secrets.length > 0)
    console.log(
      `Stripe tells these once. Put them into STRIPE_WEBHOOK_SECRET, with a space between: ${secrets.join(" ")}`,
    );
  console.log(
    "By hand, once: give invoices a grace period of a day in Stripe's billing settings (docs/stripe.md).",
  );
  return 0;
}

main().then((code) => {
  process.exitCode = code;
});
