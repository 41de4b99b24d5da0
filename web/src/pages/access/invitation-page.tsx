import { CaasError } from "@caas/sdk";
import { useMutation } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { queryClient } from "../../api/queries.ts";
import { begin, forget } from "../../api/session.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { useWords } from "../../i18n/words.ts";
import { AccessCard } from "./access-card.tsx";
import { accessWords } from "./words.ts";

/** Where the link of an invitation leads. */
export function InvitationPage() {
  const say = useWords(accessWords);
  const { token } = useParams({ from: "/invitations/$token" });
  const navigate = useNavigate();
  const [form] = Form.useForm<{ password: string }>();
  const { problem, refuse, clear } = useFormProblem(form);
  const join = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: (body: { password: string }) => {
      // Whoever opens an invitation in a browser where somebody else is logged in becomes themselves.
      forget();
      queryClient.clear();
      return caas().invitations.accept(token, body);
    },
    onSuccess: (tokens) => {
      begin(tokens);
      void navigate({ to: "/" });
    },
  });
  return (
    <AccessCard title={say("inviteTitle")}>
      <p>{say("inviteHint")}</p>
      <Form
        form={form}
        noValidate
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => join.mutate(values)}
      >
        <FormProblem
          text={join.error instanceof CaasError && join.error.status === 404 ? say("inviteGone") : problem}
        />
        <Form.Item
          name="password"
          label={say("password")}
          extra={say("passwordHint")}
          rules={[{ required: true, message: say("passwordNeeded") }]}
        >
          <Input.Password autoComplete="new-password" size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={join.isPending}>
          {say("join")}
        </Button>
      </Form>
    </AccessCard>
  );
}
