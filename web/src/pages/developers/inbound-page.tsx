import type { Answer, Body } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, Select, Space } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem, useProblem } from "../../api/problem.ts";
import { usePages } from "../../api/use-pages.ts";
import { FormDialog } from "../../components/form-dialog.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { CodeBlock, Copyable } from "./code-block.tsx";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";
import { zh } from "./words.zh.ts";

type Source = Answer<"getInboundSource">;
type Refusal = Answer<"listInboundRefusals">["data"][number];
type NewSource = Body<"createInboundSource">;

const providers = Object.keys(zh.inbound.providers) as Source["provider"][];

export function InboundPage() {
  const say = useWords(developerWords);
  const may = useMay();
  const [making, setMaking] = useState(false);
  const [looked, setLooked] = useState<Source | null>(null);
  const pages = usePages({
    queryKey: ["inbound-sources"],
    list: (cursor) => caas().inboundSources.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  const create = may("inbound:write") && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {say("inbound.create")}
    </Button>
  );
  return (
    <SectionPage section="inbound" hint={`${say("inbound.hint")} ${say("inbound.keep")}`} actions={create}>
      <PagedTable<Source>
        pages={pages}
        width={1140}
        empty={<Nothing text={say("inbound.empty")}>{create}</Nothing>}
        columns={[
          {
            title: say("inbound.provider"),
            width: 150,
            render: (_, { provider }) => say(`inbound.providers.${provider}`),
          },
          { title: say("inbound.url"), render: (_, { url }) => <Copyable text={url} /> },
          {
            title: say("inbound.refusals"),
            width: 130,
            render: (_, source) =>
              source.refusals === 0 ? (
                say("inbound.refusalCount", { count: 0 })
              ) : (
                <Button size="small" type="link" className="inline-link" onClick={() => setLooked(source)}>
                  {say("inbound.refusalCount", { count: source.refusals })}
                </Button>
              ),
          },
          { title: say("createdAt"), width: 110, render: (_, { createdAt }) => <Time at={createdAt} day /> },
          ...(may("inbound:write")
            ? [
                {
                  title: say("actions"),
                  width: 190,
                  render: (_: unknown, source: Source) => <SourceActions source={source} />,
                },
              ]
            : []),
        ]}
      />
      <SourceForm open={making} close={() => setMaking(false)} />
      <Drawer
        open={looked !== null}
        onClose={() => setLooked(null)}
        title={looked && `${say("inbound.refusals")} · ${say(`inbound.providers.${looked.provider}`)}`}
        size={640}
      >
        {looked && <Refusals sourceId={looked.id} />}
      </Drawer>
    </SectionPage>
  );
}

function SourceActions({ source: { id } }: { source: Source }) {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const { modal, message } = App.useApp();
  const problem = useProblem();
  const queries = useQueryClient();
  const onError = (error: unknown) => void message.error(problem(error));
  const remap = useMutation({
    onError,
    mutationFn: async () => {
      const sum = { payloads: 0, changed: 0, unknown: 0 };
      let cursor: string | null = null;
      do {
        const read: Answer<"remapInboundSource"> = await caas().inboundSources.remap(id, {
          limit: 100,
          ...(cursor && { cursor }),
        });
        sum.payloads += read.payloads;
        sum.changed += read.changed;
        sum.unknown += read.stillUnknown;
        cursor = read.nextCursor;
      } while (cursor);
      return sum;
    },
    onSuccess: (sum) => void message.success(say("inbound.remapped", sum)),
  });
  const remove = useMutation({
    onError,
    mutationFn: () => caas().inboundSources.delete(id),
    onSettled: () => queries.invalidateQueries({ queryKey: ["inbound-sources"] }),
  });
  return (
    <Space>
      <Button
        size="small"
        loading={remap.isPending}
        title={say("inbound.remapHint")}
        onClick={() => remap.mutate()}
      >
        {say("inbound.remap")}
      </Button>
      <Button
        size="small"
        danger
        onClick={() =>
          void modal.confirm({
            title: say("inbound.removeTitle"),
            content: say("inbound.removeHint"),
            ...{ okText: say("remove"), cancelText: sayCommon("cancel"), okButtonProps: { danger: true } },
            onOk: () => remove.mutateAsync().catch(() => undefined),
          })
        }
      >
        {say("remove")}
      </Button>
    </Space>
  );
}

function Refusals({ sourceId }: { sourceId: string }) {
  const say = useWords(developerWords);
  const pages = usePages({
    queryKey: ["inbound-sources", sourceId, "refusals"],
    list: (cursor) =>
      caas().inboundSources.listInboundRefusals(sourceId, { limit: 25, ...(cursor && { cursor }) }),
  });
  return (
    <PagedTable<Refusal>
      pages={pages}
      width={560}
      empty={<Nothing text={say("inbound.noRefusals")} />}
      columns={[
        {
          title: say("webhooks.at"),
          width: 120,
          render: (_, { createdAt }) => <Time at={createdAt} />,
        },
        {
          title: say("inbound.why"),
          width: 150,
          render: (_, { code, reason }) => <span title={reason}>{say(`inbound.codes.${code}`)}</span>,
        },
        {
          title: say("inbound.body"),
          render: (_, { body }) => <CodeBlock text={body} label={say("inbound.body")} />,
        },
      ]}
    />
  );
}

function SourceForm({ open, close }: { open: boolean; close: () => void }) {
  const say = useWords(developerWords);
  const [form] = Form.useForm<NewSource>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const create = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: ({ provider, secret }: NewSource) =>
      caas().inboundSources.create({ provider, ...(secret && { secret }) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["inbound-sources"] });
      close();
    },
  });
  return (
    <FormDialog
      open={open}
      close={close}
      title={say("inbound.create")}
      form={form}
      initialValues={{ provider: "kuaidi100" }}
      problem={problem}
      pending={create.isPending}
      submit={(values) => create.mutate(values)}
    >
      <Form.Item name="provider" label={say("inbound.provider")}>
        <Select options={providers.map((value) => ({ value, label: say(`inbound.providers.${value}`) }))} />
      </Form.Item>
      <Form.Item name="secret" label={say("inbound.secret")} extra={say("inbound.secretHint")}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
