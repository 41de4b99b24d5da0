import type { Item } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Dropdown, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useFormProblem, useProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { useDeadlines } from "./new-task.tsx";
import { taskWords } from "./words.ts";

export type Task = Item<"listTasks">;

/** What can be done with an open task: another deadline, its end, taking it back. */
export function TaskMoves({ task }: { task: Task }) {
  const say = useWords(taskWords);
  const shared = useWords(common);
  const tell = useProblem();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const deadlines = useDeadlines();
  const [completing, setCompleting] = useState(false);
  const change = useMutation({
    mutationFn: (move: () => Promise<unknown>) => move(),
    onSuccess: () => void message.success(say("changed")),
    onError: (error) => void message.warning(tell(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["tasks"] }),
  });
  const cancel = () =>
    modal.confirm({
      title: say("cancelAsk"),
      okText: say("cancel"),
      cancelText: shared("back"),
      onOk: () => change.mutate(() => caas().tasks.cancel(task.id)),
    });
  const items = [
    ...deadlines.map(({ value, label }) => ({
      key: value,
      label: `${say("extend")}: ${label}`,
      onClick: () =>
        change.mutate(() => caas().tasks.update(task.id, { deadline: value }, { ifMatch: task })),
    })),
    { type: "divider" as const },
    { key: "cancel", danger: true, label: say("cancel"), onClick: cancel },
  ];
  return (
    <>
      <Button size="small" onClick={() => setCompleting(true)}>
        {say("complete")}
      </Button>
      <Dropdown trigger={["click"]} menu={{ items }}>
        <Button size="small" aria-label={`${say("extend")} / ${say("cancel")}`} loading={change.isPending}>
          …
        </Button>
      </Dropdown>
      {completing && <Complete task={task} close={() => setCompleting(false)} />}
    </>
  );
}

function Complete({ task, close }: { task: Task; close: () => void }) {
  const say = useWords(taskWords);
  const queries = useQueryClient();
  const [form] = Form.useForm<{ result: string; note?: string }>();
  const { problem, refuse, clear } = useFormProblem(form);
  const complete = useMutation({
    mutationFn: ({ result, note }: { result: string; note?: string }) =>
      caas().tasks.complete(task.id, { result, ...(note && { note }) }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["tasks"] });
      close();
    },
  });
  return (
    <Modal open title={`${say("complete")}: ${task.title}`} onCancel={close} footer={null}>
      <Form form={form} layout="vertical" initialValues={{ result: "done" }} onFinish={complete.mutate}>
        <FormProblem text={problem} />
        <Form.Item name="result" label={say("result")}>
          <Select
            options={(["done", "partly", "not_possible"] as const).map((value) => ({
              value,
              label: say(`results.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="note" label={say("note")}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <Save pending={complete.isPending} />
      </Form>
    </Modal>
  );
}
