import { useQueryClient } from "@tanstack/react-query";
import { Alert } from "antd";
import { useEffect } from "react";
import { useWords } from "../../i18n/words.ts";
import type { Plan } from "./meters.tsx";
import { billingWords } from "./words.ts";

export function isSubscribed({ plan, status }: Plan): boolean {
  return plan !== "free" && status !== "trialing";
}

/** What came of the checkout that one comes back from: Stripe tells of a payment by itself, some seconds later. */
export function CheckoutReturn({ plan, checkout }: { plan: Plan; checkout: "done" | "left" }) {
  const say = useWords(billingWords);
  const queries = useQueryClient();
  const isInForce = isSubscribed(plan);
  useEffect(() => {
    if (isInForce) void queries.invalidateQueries({ queryKey: ["billing", "invoices"] });
  }, [isInForce, queries]);
  if (isInForce)
    return (
      <Alert
        className="whole"
        type="success"
        title={say("checkout.paid", { plan: say(`plans.${plan.plan}`) })}
      />
    );
  return <Alert className="whole" type="info" title={say(`checkout.${checkout}`)} />;
}
