import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { begin } from "../../api/session.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { useWords } from "../../i18n/words.ts";
import { accessWords } from "./words.ts";

interface LogIn {
  email: string;
  password: string;
}

/** E-mail and password; `done` once the session has begun. */
export function LogInForm({ email = "", done }: { email?: string; done: () => void }) {
  const say = useWords(accessWords);
  const [form] = Form.useForm<LogIn>();
  const { problem, refuse, clear } = useFormProblem(form);
  const logIn = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: (body: LogIn) => caas().auth.createToken(body),
    onSuccess: (tokens) => {
      begin(tokens);
      done();
    },
  });
  return (
    <Form
      noValidate
      form={form}
      layout="vertical"
      initialValues={{ email, password: "" }}
      onFinish={(values) => logIn.mutate(values)}
      requiredMark={false}
    >
      <FormProblem text={problem} />
      <Form.Item name="email" label={say("email")} rules={[{ required: true, message: say("emailNeeded") }]}>
        <Input type="email" autoComplete="username" size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={say("password")}
        rules={[{ required: true, message: say("passwordNeeded") }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={logIn.isPending}>
        {say("logIn")}
      </Button>
    </Form>
  );
}
