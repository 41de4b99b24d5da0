import type { Body } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Form, Input, Modal, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Shipment } from "./shipment.ts";
import { shipmentWords } from "./words.ts";

type NewTicket = Body<"openTicket">;
type Fields = Pick<NewTicket, "type" | "category" | "channel" | "subject" | "body">;

/** Opens a ticket about a parcel; where there is an open one the text joins it, which is told. */
export function OpenTicket({ shipment, close }: { shipment: Shipment; close: () => void }) {
  const say = useWords(shipmentWords);
  const term = useTerms(terms);
  const { notification } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const { problem, refuse, clear } = useFormProblem(form);
  const open = useMutation({
    mutationFn: (fields: Fields) =>
      caas().tickets.create({
        ...fields,
        shipmentId: shipment.id,
        ...(shipment.customerId && { customerId: shipment.customerId }),
      }),
    onMutate: clear,
    onError: refuse,
    onSuccess: ({ id, number, joined }) => {
      void queries.invalidateQueries({ queryKey: ["tickets"] });
      notification.success({
        title: say(joined ? "ticketJoined" : "ticketOpened", { number }),
        description: (
          <Link to="/workbench" search={{ view: "all", ticket: id }}>
            {say("openIt")}
          </Link>
        ),
      });
      close();
    },
  });
  const options = (group: "ticketType" | "category" | "channel") =>
    Object.keys(terms.zh[group])
      // Customers are told by push, but do not come that way.
      .filter((value) => group !== "channel" || value !== "push")
      .map((value) => ({ value, label: term(group, value) }));
  return (
    <Modal open title={say("openTicket")} onCancel={close} footer={null} destroyOnHidden>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ type: "complaint", channel: "phone" }}
        onFinish={({ body, ...rest }) => open.mutate({ ...rest, ...(body && { body }) })}
      >
        <FormProblem text={problem} />
        <Form.Item name="type" label={say("ticketType")} rules={[{ required: true }]}>
          <Select options={options("ticketType")} />
        </Form.Item>
        <Form.Item name="category" label={say("category")} rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: "label" }} options={options("category")} />
        </Form.Item>
        <Form.Item name="channel" label={say("channel")} rules={[{ required: true }]}>
          <Select options={options("channel")} />
        </Form.Item>
        <Form.Item name="subject" label={say("subject")} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="body" label={say("body")}>
          <Input.TextArea rows={4} />
        </Form.Item>
        <Save pending={open.isPending} />
      </Form>
    </Modal>
  );
}
