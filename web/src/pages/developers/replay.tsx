import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Radio } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { MomentInput } from "../../components/date-input.tsx";
import { FormDialog } from "../../components/form-dialog.tsx";
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
    <FormDialog
      open={open}
      close={close}
      title={say("webhooks.replay")}
      okText={say("webhooks.replay")}
      intro={say("webhooks.replayHint")}
      form={form}
      initialValues={{ which: "one" }}
      problem={problem}
      pending={replay.isPending}
      submit={(values) => replay.mutate(values)}
    >
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
    </FormDialog>
  );
}
