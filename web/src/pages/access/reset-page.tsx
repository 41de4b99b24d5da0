import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { begin, type Tokens } from "../../api/session.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { useWords } from "../../i18n/words.ts";
import { AccessCard } from "./access-card.tsx";
import { accessWords } from "./words.ts";

/** A new password, with a code that comes by e-mail. */
export function ResetPage() {
  const say = useWords(accessWords);
  const [email, setEmail] = useState<string | null>(null);
  return (
    <AccessCard title={say("resetTitle")}>
      {email === null ? <AskForm sent={setEmail} /> : <CodeForm email={email} again={() => setEmail(null)} />}
      <p className="access-links">
        <Link to="/login">{say("logIn")}</Link>
      </p>
    </AccessCard>
  );
}

function AskForm({ sent }: { sent: (email: string) => void }) {
  const say = useWords(accessWords);
  const [form] = Form.useForm<{ email: string }>();
  const { problem, refuse, clear } = useFormProblem(form);
  const ask = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: (body: { email: string }) =>
      caas().request({ method: "POST", path: "/v1/auth/password-resets", body }),
    onSuccess: (_, { email }) => sent(email),
  });
  return (
    <Form
      form={form}
      noValidate
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => ask.mutate(values)}
    >
      <p>{say("resetHint")}</p>
      <FormProblem text={problem} />
      <Form.Item name="email" label={say("email")} rules={[{ required: true, message: say("emailNeeded") }]}>
        <Input type="email" autoComplete="username" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
        {say("sendCode")}
      </Button>
    </Form>
  );
}

function CodeForm({ email, again }: { email: string; again: () => void }) {
  const say = useWords(accessWords);
  const navigate = useNavigate();
  const [form] = Form.useForm<{ code: string; password: string }>();
  const { problem, refuse, clear } = useFormProblem(form);
  const reset = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: (body: { code: string; password: string }) =>
      caas().request<Tokens>({
        method: "POST",
        path: "/v1/auth/password-resets/confirm",
        body: { email, ...body },
      }),
    onSuccess: (tokens) => {
      begin(tokens);
      void navigate({ to: "/" });
    },
  });
  const needed = [{ required: true, message: say("needed") }];
  return (
    <Form
      form={form}
      noValidate
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => reset.mutate(values)}
    >
      <Alert className="gap" type="info" role="status" title={say("codeSent", { email })} />
      <FormProblem text={problem} />
      <Form.Item name="code" label={say("code")} rules={needed}>
        <Input inputMode="numeric" autoComplete="one-time-code" size="large" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={say("newPassword")} extra={say("passwordHint")} rules={needed}>
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={reset.isPending}>
        {say("setPassword")}
      </Button>
      <Button type="link" block onClick={again}>
        {say("otherEmail")}
      </Button>
    </Form>
  );
}
