import { CaasError } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Card, Space } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { useInstant } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { common } from "../../i18n/common.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { isSubscribed } from "./checkout-return.tsx";
import type { Plan } from "./meters.tsx";
import { billingWords } from "./words.ts";

export function isNotConfigured(error: unknown): boolean {
  return error instanceof CaasError && error.code === "billing_not_configured";
}

export function PlanCard({ plan }: { plan: Plan }) {
  const say = useWords(billingWords);
  const may = useMay();
  const instant = useInstant();
  const { status, cancelAt, nextPlan, price, hasOverage, limits } = plan;
  const until = instant(
    { trialing: plan.trialEndsAt, past_due: plan.graceEndsAt }[status as string] ?? plan.periodEnd,
  );
  const words = status === "active" && plan.plan === "free" ? "activeFree" : status;
  const isTroubled = status === "past_due" || status === "suspended";
  return (
    <Card title={say("plan")}>
      <strong className="plan-name">{say(`plans.${plan.plan}`)}</strong>
      <p className="zone">
        {price.amount === 0 || status === "trialing" ? say("freeOfCharge") : <PerMonth price={price} />} ·{" "}
        {say("members", { count: limits.members })}
      </p>
      <Alert
        className="gap"
        type={isTroubled ? "error" : "info"}
        title={
          <>
            {say(`standing.${words}`, { until })}
            {cancelAt && <div>{say("ends", { at: instant(cancelAt) })}</div>}
            {nextPlan && (
              <div>{say("next", { at: instant(nextPlan.at), plan: say(`plans.${nextPlan.plan}`) })}</div>
            )}
          </>
        }
      />
      {status !== "trialing" && <p>{say(hasOverage ? "overage.paid" : "overage.refused")}</p>}
      {may("billing:write") ? <PlanActions plan={plan} /> : <p className="zone">{say("ownerOnly")}</p>}
    </Card>
  );
}

function PerMonth({ price }: { price: Plan["price"] }) {
  const [before, after] = useWords(billingWords)("perMonth", { price: "|" }).split("|");
  return (
    <>
      {before}
      <Money value={price} />
      {after}
    </>
  );
}

type Paid = Exclude<Plan["plan"], "free">;
const isPaid = (name: Plan["plan"]): name is Paid => name !== "free";

function PlanActions({ plan }: { plan: Plan }) {
  const say = useWords(billingWords);
  const sayCommon = useWords(common);
  const { modal, message } = App.useApp();
  const problem = useProblem();
  const instant = useInstant();
  const number = new Intl.NumberFormat(useLanguage());
  const queries = useQueryClient();
  const hasSubscription = isSubscribed(plan);
  const leave = ({ url }: { url: string }) => window.location.assign(url);
  const checkout = useMutation({
    mutationFn: (name: Paid) => caas().billing.createCheckout({ plan: name }),
    onSuccess: leave,
  });
  const portal = useMutation({ mutationFn: () => caas().billing.createPortal(), onSuccess: leave });
  const change = useMutation({
    mutationFn: (name: Plan["plan"]) => caas().billing.changePlan({ plan: name }),
    onSuccess: ({ nextPlan, cancelAt }) => {
      const at = nextPlan?.at ?? cancelAt;
      void message.success(at ? say("planned", { at: instant(at) }) : say("changed"));
      void queries.invalidateQueries({ queryKey: ["billing"] });
    },
  });
  const asked = [checkout, portal, change];
  const refused = asked.find(({ error }) => error !== null)?.error;
  const busy = asked.some(({ isPending }) => isPending);
  return (
    <>
      {refused && (
        <Alert
          className="gap"
          role="alert"
          type={isNotConfigured(refused) ? "warning" : "error"}
          title={isNotConfigured(refused) ? say("notConfigured") : problem(refused)}
        />
      )}
      <ul className="offers">
        {plan.offers.map(({ plan: name, price, included, limits }) => (
          <li key={name}>
            <div>
              <strong>{say(`plans.${name}`)}</strong>
              <div>
                <PerMonth price={price} />
              </div>
              <div className="quiet">
                {say("includes", {
                  tickets: number.format(included.tickets ?? 0),
                  sms: number.format(included["notifications.sms"] ?? 0),
                  members: limits.members,
                })}
              </div>
            </div>
            {hasSubscription && name === plan.plan ? (
              <span className="quiet">{say("plan")}</span>
            ) : (
              isPaid(name) && (
                <Button
                  disabled={busy}
                  onClick={() => (hasSubscription ? change.mutate(name) : checkout.mutate(name))}
                >
                  {say("choose", { plan: say(`plans.${name}`) })}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {hasSubscription && (
        <Space wrap>
          <Button disabled={busy} onClick={() => portal.mutate()}>
            {say("portal")}
          </Button>
          {!plan.cancelAt && (
            <Button
              disabled={busy}
              onClick={() =>
                void modal.confirm({
                  title: say("backToFreeSure"),
                  content: say("backToFreeHint"),
                  ...{ okText: say("backToFree"), cancelText: sayCommon("cancel") },
                  onOk: () => change.mutateAsync("free").catch(() => undefined),
                })
              }
            >
              {say("backToFree")}
            </Button>
          )}
        </Space>
      )}
    </>
  );
}
