import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { App, Button, Card, Descriptions, Space } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { Attempts } from "./attempts.tsx";
import { type Endpoint, EndpointForm } from "./endpoint-form.tsx";
import { EndpointStatus } from "./endpoint-status.tsx";
import { Replay } from "./replay.tsx";
import { SecretOnce } from "./secret-once.tsx";
import { SectionPage } from "./section-page.tsx";
import { TestSend } from "./test-send.tsx";
import { EventNames } from "./webhooks-page.tsx";
import { developerWords } from "./words.ts";

export function WebhookPage() {
  const say = useWords(developerWords);
  const { id } = useParams({ from: "/shell/developers/webhooks/$id" });
  const query = useQuery({
    queryKey: ["webhook-endpoints", id],
    queryFn: () => caas().webhookEndpoints.get(id),
  });
  return (
    <SectionPage section="webhooks" hint={say("webhooks.hint")}>
      <Loaded query={query}>{(endpoint) => <OneEndpoint endpoint={endpoint} />}</Loaded>
    </SectionPage>
  );
}

function OneEndpoint({ endpoint }: { endpoint: Endpoint }) {
  const say = useWords(developerWords);
  const may = useMay();
  return (
    <>
      <Card className="gap" title={<span className="address">{endpoint.url}</span>}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 3 }}
          items={[
            { key: "status", label: say("status"), children: <EndpointStatus endpoint={endpoint} /> },
            {
              key: "events",
              label: say("webhooks.events"),
              children: (
                <div>
                  <EventNames events={endpoint.events} />
                </div>
              ),
            },
            { key: "pace", label: say("webhooks.pace"), children: endpoint.maxPerSecond ?? "—" },
          ]}
        />
        {may("webhooks:write") && <EndpointActions endpoint={endpoint} />}
      </Card>
      <h2 className="section-title">{say("webhooks.attempts")}</h2>
      <Attempts endpoint={endpoint} />
    </>
  );
}

function EndpointActions({ endpoint }: { endpoint: Endpoint }) {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const { modal, message } = App.useApp();
  const problem = useProblem();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"edit" | "test" | "replay" | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { id, status } = endpoint;
  const close = () => setOpen(null);
  const asked = {
    onError: (error: unknown) => void message.error(problem(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["webhook-endpoints"] }),
  };
  const toggle = useMutation({
    ...asked,
    mutationFn: () =>
      caas().webhookEndpoints.update(
        id,
        { status: status === "enabled" ? "disabled" : "enabled" },
        { ifMatch: endpoint },
      ),
    onSuccess: () => void message.success(say("webhooks.saved")),
  });
  const rotate = useMutation({
    ...asked,
    mutationFn: () => caas().webhookEndpoints.rotateWebhookSecret(id),
    onSuccess: (rotated) => setSecret(rotated.secret),
  });
  const remove = useMutation({
    onError: asked.onError,
    mutationFn: () => caas().webhookEndpoints.delete(id),
    onSuccess: async () => {
      await navigate({ to: "/developers/webhooks" });
      queries.removeQueries({ queryKey: ["webhook-endpoints", id] });
      await asked.onSettled();
    },
  });
  const confirm = (
    title: string,
    content: string,
    okText: string,
    act: () => Promise<unknown>,
    danger = false,
  ) =>
    void modal.confirm({
      ...{ title, content, okText, cancelText: sayCommon("cancel"), okButtonProps: { danger } },
      onOk: () => act().catch(() => undefined),
    });
  return (
    <>
      <Space wrap style={{ marginTop: 16 }}>
        <Button type="primary" onClick={() => setOpen("test")}>
          {say("webhooks.test")}
        </Button>
        <Button onClick={() => setOpen("replay")} disabled={status === "disabled"}>
          {say("webhooks.replay")}
        </Button>
        <Button onClick={() => setOpen("edit")}>{say("webhooks.edit")}</Button>
        <Button loading={toggle.isPending} onClick={() => toggle.mutate()}>
          {say(status === "enabled" ? "webhooks.disable" : "webhooks.enable")}
        </Button>
        <Button
          onClick={() =>
            confirm(say("webhooks.rotate"), say("webhooks.rotateHint"), say("webhooks.rotate"), () =>
              rotate.mutateAsync(),
            )
          }
        >
          {say("webhooks.rotate")}
        </Button>
        <Button
          danger
          onClick={() =>
            confirm(
              say("webhooks.removeTitle"),
              say("webhooks.removeHint"),
              say("remove"),
              () => remove.mutateAsync(),
              true,
            )
          }
        >
          {say("remove")}
        </Button>
      </Space>
      <EndpointForm open={open === "edit"} close={close} endpoint={endpoint} />
      <TestSend open={open === "test"} close={close} endpoint={endpoint} />
      <Replay open={open === "replay"} close={close} endpointId={id} />
      <SecretOnce secret={secret} close={() => setSecret(null)} />
    </>
  );
}
