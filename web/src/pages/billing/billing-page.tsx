import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { caas } from "../../api/client.ts";
import { liveMs } from "../../api/queries.ts";
import { Page } from "../../components/page.tsx";
import { Loaded } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import "./billing.css";
import { CheckoutReturn, isSubscribed } from "./checkout-return.tsx";
import { DailyUsage } from "./daily-usage.tsx";
import { Invoices } from "./invoices.tsx";
import { Meters } from "./meters.tsx";
import { PlanCard } from "./plan-card.tsx";
import { billingWords } from "./words.ts";

export function BillingPage() {
  const say = useWords(billingWords);
  const { checkout } = useSearch({ from: "/shell/billing" });
  const plan = useQuery({
    queryKey: ["billing", "plan"],
    queryFn: () => caas().billing.getPlan(),
    // Who has paid sees the plan as soon as Stripe has told of it.
    refetchInterval: ({ state }) =>
      checkout === "done" && state.data && !isSubscribed(state.data) ? liveMs : false,
  });
  return (
    <Page title={say("title")} permission="billing:read">
      <Loaded query={plan}>
        {(inForce) => (
          <div className="billing">
            {checkout && <CheckoutReturn plan={inForce} checkout={checkout} />}
            <PlanCard plan={inForce} />
            <Meters plan={inForce} />
            <DailyUsage />
            <Invoices />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
