import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Radio } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { MomentInput } from "../../components/date-input.tsx";
import { FormProblem } from "../../components/form-problem.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { developerWords } from "./words.ts";

interface Values {
  which: "one" | "since";
  eventId?: string;
  since?: string;
}

export function Replay({
  open,
  close,
  endpointId,
}: {
  open: boolean;
  close: () => void;
  endpointId: string;
}) {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const which = Form.useWatch("which", form);
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const replay = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: ({ which: chosen, eventId = "", since }: Values) =>
      caas().webhookEndpoints.replayWebhooks(
        endpointId,
        chosen === "one" ? { eventId: eventId.trim() } : { since: since ?? "" },
      ),
    onSuccess: ({ count, counted }) => {
      void message.success(say(counted ? "webhooks.replaying" : "webhooks.replayingMore", { count }));
      void queries.invalidateQueries({ queryKey: ["webhook-endpoints", endpointId, "attempts"] });
      close();
    },
  });
  const required = [{ required: true, message: say("needed") }];
  return (
    <Modal
      open={open}
      title={say("webhooks.replay")}
      onCancel={close}
      onOk={() => form.submit()}
      okText={say("webhooks.replay")}
      cancelText={sayCommon("cancel")}
      confirmLoading={replay.isPending}
      destroyOnHidden
    >
      <p>{say("webhooks.replayHint")}</p>
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ which: "one" }}
        onFinish={(values) => replay.mutate(values)}
      >
        <FormProblem text={problem} />
        <Form.Item name="which">
          <Radio.Group
            options={[
              { value: "one", label: say("webhooks.replayOne") },
              { value: "since", label: say("webhooks.replaySince") },
            ]}
          />
        </Form.Item>
        {which === "since" ? (
          <Form.Item key="since" name="since" label={say("webhooks.since")} rules={required}>
            <MomentInput />
          </Form.Item>
        ) : (
          <Form.Item key="eventId" name="eventId" label={say("webhooks.eventId")} rules={required}>
            <Input placeholder="evt_…" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
