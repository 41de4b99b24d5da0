import type { Body } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { useWords } from "../../i18n/words.ts";
import { taskWords } from "./words.ts";

type Fields = Body<"createTask">;

/** The spans that a deadline is chosen from, as the API takes them. */
export function useDeadlines() {
  const say = useWords(taskWords);
  return (Object.keys(taskWords.zh.in) as (keyof typeof taskWords.zh.in)[]).map((value) => ({
    value,
    label: say(`in.${value}`),
  }));
}

export function NewTask({ ticket, close }: { ticket: string; close: () => void }) {
  const say = useWords(taskWords);
  const deadlines = useDeadlines();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const { problem, refuse, clear } = useFormProblem(form);
  const create = useMutation({
    mutationFn: ({ assignee: { name, phone, email }, description, ...rest }: Fields) =>
      caas().tasks.create({
        ...rest,
        ...(description && { description }),
        assignee: { name, ...(phone && { phone }), ...(email && { email }) },
      }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["tasks"] });
      void message.success(say("created"));
      close();
    },
  });
  const { kinds } = taskWords.zh;
  return (
    <Modal open title={say("create")} onCancel={close} footer={null} destroyOnHidden>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ticketId: ticket, kind: "find_parcel", deadline: "PT2H" }}
        onFinish={create.mutate}
      >
        <FormProblem text={problem} />
        <Form.Item name="ticketId" label={say("ticketId")} rules={[{ required: true }]}>
          <Input placeholder="483-920-157" />
        </Form.Item>
        <Form.Item name="kind" label={say("kind")}>
          <Select
            options={(Object.keys(kinds) as (keyof typeof kinds)[]).map((value) => ({
              value,
              label: say(`kinds.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="title" label={say("titleField")} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="description" label={say("description")}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <Form.Item name={["assignee", "name"]} label={say("name")} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name={["assignee", "phone"]} label={say("phone")} extra={say("phoneHint")}>
          <Input type="tel" />
        </Form.Item>
        <Form.Item name={["assignee", "email"]} label={say("email")}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="deadline" label={say("deadline")}>
          <Select options={deadlines} />
        </Form.Item>
        <Save pending={create.isPending} />
      </Form>
    </Modal>
  );
}
