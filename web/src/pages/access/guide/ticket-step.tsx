import { useNavigate } from "@tanstack/react-router";
import { Form, Input } from "antd";
import { caas } from "../../../api/client.ts";
import { useLanguage, useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";
import { StepForm } from "./step-form.tsx";

export function TicketStep() {
  const say = useWords(accessWords);
  const spoken = useLanguage();
  const navigate = useNavigate();
  return (
    <StepForm<{ subject: string; customer: { phone: string } }, { id: string }>
      initial={{ subject: say("guide.subjectExample") }}
      send={(values) =>
        caas().tickets.create({
          type: "complaint",
          category: "delay",
          channel: "phone",
          language: spoken,
          body: values.subject,
          ...values,
        })
      }
      next={({ id }) => void navigate({ to: "/workbench", search: { view: "all", ticket: id } })}
      label={say("guide.createTicket")}
    >
      <p>{say("guide.ticketHint")}</p>
      <Form.Item
        name="subject"
        label={say("guide.subject")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={["customer", "phone"]}
        label={say("guide.phone")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input type="tel" placeholder="13800138000" />
      </Form.Item>
    </StepForm>
  );
}
