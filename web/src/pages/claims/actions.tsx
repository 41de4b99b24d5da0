import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Card, Form, Input, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { MoneyInput } from "../../components/money-input.tsx";
import { Save } from "../../components/save.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { useWords } from "../../i18n/words.ts";
import { useRefusal } from "../workbench/use-change.ts";
import type { Claim } from "./claim.ts";
import { claimWords } from "./words.ts";

/** What can be done with a claim as it stands, and nothing else. */
export function ClaimActions({ claim }: { claim: Claim }) {
  const may = useMay();
  const can = (status: Claim["status"]) => claim.allowed.includes(status);
  return (
    <>
      {can("approved") && may("claims:decide") && <Decide claim={claim} />}
      {can("paid") && may("claims:decide") && <Pay claim={claim} />}
      {can("appealed") && claim.appealUntil && may("claims:write") && <Appeal claim={claim} />}
    </>
  );
}

/** Sends a step of a claim; the page shows the claim as it is then, or why not and who may. */
function useStep(claim: Claim) {
  const say = useWords(claimWords);
  const refusal = useRefusal();
  const { message } = App.useApp();
  const queries = useQueryClient();
  return {
    refusal,
    onSuccess: (next: Claim) => {
      queries.setQueryData(["claims", claim.id], next);
      void message.success(say("done"));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["claims"] }),
  };
}

interface Decision {
  amount: Claim["amount"] | null;
  reason: string;
  decision: "approve" | "reject";
}

function Decide({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  const [form] = Form.useForm<Decision>();
  const { problem, refuse, clear } = useFormProblem(form);
  const { refusal, ...step } = useStep(claim);
  const decide = useMutation({
    ...step,
    mutationFn: ({ decision, amount, reason }: Decision) =>
      caas().claims.decide(
        claim.id,
        {
          decision,
          reason,
          ...(decision === "approve" && amount && { amount }),
        },
        { ifMatch: claim },
      ),
    onMutate: clear,
    onError: refuse,
  });
  const send = (decision: Decision["decision"]) => {
    form
      .validateFields()
      .then((values) => decide.mutate({ ...values, decision }))
      .catch(() => undefined);
  };
  const { firstApproval } = claim;
  const { currency } = claim.amount;
  return (
    <Card className="gap" title={say("decide")}>
      {firstApproval && (
        <Alert
          className="gap"
          type="info"
          title={
            <>
              {say("firstApproval")} <Money value={firstApproval.amount} />
            </>
          }
          description={firstApproval.reason}
        />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ amount: firstApproval?.amount ?? claim.entitlement }}
      >
        <FormProblem text={decide.error ? refusal(decide.error) : problem} />
        <Form.Item name="amount" label={say("approved")}>
          <MoneyInput currency={currency} />
        </Form.Item>
        <Form.Item name="reason" label={say("reason")} extra={say("reasonHint")} rules={[{ required: true }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <span className="beside">
          <Button type="primary" loading={decide.isPending} onClick={() => send("approve")}>
            {say("approve")}
          </Button>
          <Button danger loading={decide.isPending} onClick={() => send("reject")}>
            {say("reject")}
          </Button>
        </span>
      </Form>
    </Card>
  );
}

interface Payment {
  method: "transfer" | "voucher" | "cash";
  reference?: string;
}

function Pay({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  const [form] = Form.useForm<Payment>();
  const method = Form.useWatch("method", form);
  const { problem, refuse, clear } = useFormProblem(form);
  const { refusal: _, ...step } = useStep(claim);
  const pay = useMutation({
    ...step,
    mutationFn: ({ method, reference }: Payment) =>
      caas().claims.pay(claim.id, { method, ...(reference && { reference }) }, { ifMatch: claim }),
    onMutate: clear,
    onError: refuse,
  });
  return (
    <Card className="gap" title={say("pay")}>
      <Form form={form} layout="vertical" initialValues={{ method: "transfer" }} onFinish={pay.mutate}>
        <FormProblem text={problem} />
        <Form.Item name="method" label={say("method")}>
          <Select
            options={(["transfer", "voucher", "cash"] as const).map((value) => ({
              value,
              label: say(`methods.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="reference" label={say(method === "voucher" ? "referenceVoucher" : "reference")}>
          <Input maxLength={200} />
        </Form.Item>
        <Save pending={pay.isPending} />
      </Form>
    </Card>
  );
}

function Appeal({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  const [form] = Form.useForm<{ reason: string }>();
  const { problem, refuse, clear } = useFormProblem(form);
  const { refusal: _, ...step } = useStep(claim);
  const appeal = useMutation({
    ...step,
    mutationFn: (body: { reason: string }) => caas().claims.appeal(claim.id, body),
    onMutate: clear,
    onError: refuse,
  });
  return (
    <Card className="gap" title={say("appeal")}>
      <p className="quiet">
        {say("appealHint")} <Time at={claim.appealUntil} />
      </p>
      <Form form={form} layout="vertical" onFinish={appeal.mutate}>
        <FormProblem text={problem} />
        <Form.Item name="reason" label={say("reason")} rules={[{ required: true }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <Save pending={appeal.isPending} />
      </Form>
    </Card>
  );
}
