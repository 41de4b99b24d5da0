import type { Answer } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormDialog } from "../../components/form-dialog.tsx";
import { useWords } from "../../i18n/words.ts";
import { useEventTypes } from "./event-types.ts";
import { developerWords } from "./words.ts";

export type Endpoint = Answer<"getWebhookEndpoint">;
type Values = Pick<Endpoint, "url" | "events" | "maxPerSecond">;

interface Props {
  open: boolean;
  close: () => void;
  /** The one to change; a new one without it. */
  endpoint?: Endpoint;
  /** Given the secret of a new one, which is told this once. */
  tell?: (secret: string) => void;
}

export function EndpointForm({ open, close, endpoint, tell }: Props) {
  const say = useWords(developerWords);
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const types = useEventTypes();
  const save = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: async ({ url, events, maxPerSecond }: Values) => {
      if (endpoint) {
        const changes = { url, events, maxPerSecond: maxPerSecond ?? null };
        await caas().webhookEndpoints.update(endpoint.id, changes, { ifMatch: endpoint });
        return null;
      }
      const made = await caas().webhookEndpoints.create({
        url,
        events,
        ...(maxPerSecond && { maxPerSecond }),
      });
      return made.secret;
    },
    onSuccess: (secret) => {
      void queries.invalidateQueries({ queryKey: ["webhook-endpoints"] });
      close();
      if (secret) tell?.(secret);
    },
  });
  const required = [{ required: true, message: say("needed") }];
  return (
    <FormDialog
      open={open}
      close={close}
      title={say(endpoint ? "webhooks.edit" : "webhooks.create")}
      form={form}
      initialValues={endpoint ?? { events: ["*"] }}
      problem={problem}
      pending={save.isPending}
      submit={(values) => save.mutate(values)}
    >
      <Form.Item name="url" label={say("webhooks.url")} extra={say("webhooks.urlHint")} rules={required}>
        <Input type="url" placeholder="https://example.com/caas" />
      </Form.Item>
      <Form.Item name="events" label={say("webhooks.events")} rules={required}>
        <Select
          mode="multiple"
          placeholder={say("webhooks.chooseEvents")}
          loading={types.isPending}
          options={[
            { value: "*", label: say("webhooks.everyEvent") },
            ...(types.data ?? []).map(({ type }) => ({ value: type, label: type })),
          ]}
        />
      </Form.Item>
      <Form.Item name="maxPerSecond" label={say("webhooks.pace")} extra={say("webhooks.paceHint")}>
        <InputNumber min={1} max={100} precision={0} />
      </Form.Item>
    </FormDialog>
  );
}
