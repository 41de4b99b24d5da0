import { useQuery } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";
import { Page } from "../../components/page.tsx";
import { Loaded } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import "./billing.css";
import { DailyUsage } from "./daily-usage.tsx";
import { Invoices } from "./invoices.tsx";
import { Meters } from "./meters.tsx";
import { PlanCard } from "./plan-card.tsx";
import { billingWords } from "./words.ts";

export function BillingPage() {
  const say = useWords(billingWords);
  const plan = useQuery({ queryKey: ["billing", "plan"], queryFn: () => caas().billing.getPlan() });
  return (
    <Page title={say("title")} permission="billing:read">
      <Loaded query={plan}>
        {(inForce) => (
          <div className="billing">
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
