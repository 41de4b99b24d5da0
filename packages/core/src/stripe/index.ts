export { changePlan, checkout, NewPlan, PageAddress, PaidPlan, PlanChange, portal } from "./buy.ts";
export { checkCalls } from "./conformance.ts";
export { Invoice, invoices } from "./invoices.ts";
export { reconcileUsage } from "./reconcile.ts";
export { reportUsage } from "./report.ts";
export { type SetupStep, setUp } from "./setup.ts";
export { takeWebhook } from "./webhook.ts";
