import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration, has, optionalReference } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { currencies, type PlanName, planNames } from "./plans.ts";

export const billingStatuses = ["trialing", "active", "past_due", "suspended", "cancelled"] as const;
export type BillingStatus = (typeof billingStatuses)[number];

/**
 * What a tenant has bought, and how its payments stand. One a tenant; it belongs to the tenant itself, for both of its
 * worlds. What it means at a given time is told by `standing.ts`, not by whether a sweep has been here yet.
 */
export const BillingAccountEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "billingAccount", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          plan: { type: planNames, required: true },
          status: { type: billingStatuses, required: true },
          currency: { type: currencies, required: true },
          trialEndsAt: { type: "string", required: true },
          /** The period of the subscription; absent without one, where a period is a month of UTC. */
          periodStart: { type: "string" },
          periodEnd: { type: "string" },
          /** Since when a payment has been owed. */
          pastDueSince: { type: "string" },
          /** When the subscription ends, where that was asked for. */
          cancelAt: { type: "string" },
          /** A smaller plan that was chosen, from the end of the period on. */
          nextPlan: { type: CustomAttributeType<{ plan: PlanName; at: string }>("any") },
          stripeCustomerId: { type: "string" },
          stripeSubscriptionId: { type: "string" },
          /** One of `shards`, once the tenant is a customer of Stripe's. */
          billed: optionalReference,
          /** When Stripe's object was as it is kept here, RFC 3339: what is older changes nothing any more. */
          stripeSeenAt: { type: "string" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#billing",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "account", casing: "none" },
          },
          byBilled: {
            index: "gsi5",
            condition: has("billed"),
            pk: { field: "gsi5pk", composite: ["billed"], template: "BILLED#${billed}", casing: "none" },
            sk: { field: "gsi5sk", composite: ["tenantId"], template: "account#${tenantId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type BillingAccount = EntityItem<ReturnType<typeof BillingAccountEntity>>;
