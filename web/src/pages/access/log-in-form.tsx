import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { caas } from "../../api/client.ts";
import { useFieldErrors } from "../../api/problem.ts";
import { begin } from "../../api/session.ts";
import { useWords } from "../../i18n/words.ts";
import { accessWords } from "./words.ts";

interface LogIn {
  email: string;
  password: string;
}

/** E-mail and password; `done` once the session has begun. */
export function LogInForm({ email = "", done }: { email?: string; done: () => void }) {
  const say = useWords(accessWords);
  const place = useFieldErrors();
  const [form] = Form.useForm<LogIn>();
  const logIn = useMutation({
    mutationFn: (body: LogIn) => caas().auth.createToken(body),
    onSuccess: (tokens) => {
      begin(tokens);
      done();
    },
  });
  const remains = logIn.error ? place(logIn.error, form) : null;
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ email, password: "" }}
      onFinish={(values) => logIn.mutate(values)}
      requiredMark={false}
    >
      {remains && <Alert className="gap" type="error" role="alert" title={remains} />}
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
