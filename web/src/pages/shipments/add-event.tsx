import type { Body } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { worldNow } from "../../api/world-clock.ts";
import { MomentInput } from "../../components/date-input.tsx";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Shipment } from "./shipment.ts";
import { useStatuses } from "./status.tsx";
import { shipmentWords } from "./words.ts";

type Event = Body<"addTrackingEvents">["events"][number];

/** Says by hand what happened to a parcel. */
export function AddEvent({ shipment, close }: { shipment: Shipment; close: () => void }) {
  const say = useWords(shipmentWords);
  const term = useTerms(terms);
  const statuses = useStatuses();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm();
  const { problem, refuse, clear } = useFormProblem(form);
  const add = useMutation({
    mutationFn: (event: Event) => caas().shipments.addTrackingEvents(shipment.id, { events: [event] }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async ({ accepted }) => {
      await queries.invalidateQueries({ queryKey: ["shipments"] });
      void message.success(say(accepted > 0 ? "added" : "alreadyKnown"));
      close();
    },
  });
  return (
    <Modal open title={say("addEvent")} onCancel={close} footer={null} destroyOnHidden>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ events: [{ at: new Date(worldNow()).toISOString() }] }}
        onFinish={({ events: [event] }) =>
          add.mutate(Object.fromEntries(Object.entries(event).filter(([, value]) => value)) as Event)
        }
      >
        <FormProblem text={problem} />
        <Form.Item name={["events", 0, "status"]} label={say("event")} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={statuses.map((value) => ({ value, label: term("shipmentStatus", value) }))}
          />
        </Form.Item>
        <Form.Item name={["events", 0, "reason"]} label={say("reason")}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={Object.keys(terms.zh.shipmentReason).map((value) => ({
              value,
              label: term("shipmentReason", value),
            }))}
          />
        </Form.Item>
        <Form.Item name={["events", 0, "at"]} label={say("at")} rules={[{ required: true }]}>
          <MomentInput allowClear={false} />
        </Form.Item>
        <Form.Item name={["events", 0, "location"]} label={say("location")}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={["events", 0, "message"]} label={say("message")}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Save pending={add.isPending} />
      </Form>
    </Modal>
  );
}
