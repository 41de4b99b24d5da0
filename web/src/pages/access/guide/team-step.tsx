import { App, Form, Input } from "antd";
import { caas } from "../../../api/client.ts";
import { useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";
import { StepForm } from "./step-form.tsx";

export function TeamStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const { message } = App.useApp();
  return (
    <StepForm<{ name: string; email: string }, { email: string }>
      initial={{}}
      send={(values) => caas().members.create({ ...values, role: "agent" })}
      next={({ email }) => {
        void message.success(say("guide.invited", { email }), 6);
        next();
      }}
      label={say("guide.invite")}
    >
      <p>{say("guide.teamHint")}</p>
      <Form.Item
        name="name"
        label={say("guide.memberName")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={say("guide.memberEmail")}
        rules={[{ required: true, message: say("emailNeeded") }]}
      >
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </StepForm>
  );
}
