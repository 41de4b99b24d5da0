import { CaasError } from "@caas/sdk";
import { useMutation } from "@tanstack/react-query";
import { App, Form, Input, Modal } from "antd";
import { caas } from "../api/client.ts";
import { useFormProblem } from "../api/problem.ts";
import { begin } from "../api/session.ts";
import { FormProblem } from "../components/form-problem.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";

interface Passwords {
  current: string;
  password: string;
}

/** Changes one's own password; this browser goes on with the log-in that begins with it. */
export default function PasswordDialog({ close }: { close: () => void }) {
  const say = useWords(common);
  const { message } = App.useApp();
  const [form] = Form.useForm<Passwords>();
  const { problem, refuse, clear } = useFormProblem(form);
  const change = useMutation({
    mutationFn: (passwords: Passwords) => caas().auth.changePassword(passwords),
    onMutate: clear,
    onError: (error) => {
      if (error instanceof CaasError && error.code === "invalid_credentials")
        return form.setFields([{ name: "current", errors: [say("shell.passwordWrong")] }]);
      refuse(error);
    },
    onSuccess: (tokens) => {
      begin(tokens);
      void message.success(say("shell.passwordChanged"));
      close();
    },
  });
  return (
    <Modal
      open
      title={say("shell.password")}
      okText={say("shell.password")}
      cancelText={say("cancel")}
      confirmLoading={change.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>{say("shell.passwordNote")}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(passwords) => change.mutate(passwords)}
      >
        <FormProblem text={problem} />
        <Form.Item
          name="current"
          label={say("shell.passwordNow")}
          rules={[{ required: true, message: say("shell.passwordNeeded") }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="password"
          label={say("shell.passwordNext")}
          extra={say("shell.passwordHint")}
          rules={[{ required: true, message: say("shell.passwordNeeded") }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        {/* The button of the dialog stands outside of the form; Enter needs one inside. */}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
