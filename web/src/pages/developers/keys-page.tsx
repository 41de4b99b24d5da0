import type { Answer } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, InputNumber, Space } from "antd";
import { useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { usePages } from "../../api/use-pages.ts";
import { worldNow } from "../../api/world-clock.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { KeyForm } from "./key-form.tsx";
import { SecretOnce } from "./secret-once.tsx";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";

type ApiKey = Answer<"getApiKey">;

export function KeysPage() {
  const say = useWords(developerWords);
  const may = useMay();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const pages = usePages({
    queryKey: ["api-keys"],
    list: (cursor) => caas().apiKeys.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  const create = may("keys:write") && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {say("keys.create")}
    </Button>
  );
  return (
    <SectionPage section="keys" hint={say("keys.hint")} actions={create}>
      <PagedTable<ApiKey>
        pages={pages}
        width={980}
        empty={<Nothing text={say("keys.empty")}>{create}</Nothing>}
        columns={[
          { title: say("name"), dataIndex: "name" },
          { title: say("keys.mode"), render: (_, { mode }) => say(`world.${mode}`) },
          { title: say("keys.prefix"), render: (_, { prefix }) => <code>{prefix}…</code> },
          {
            title: say("keys.scopes"),
            render: (_, { scopes }) => (
              <span title={scopes.join(", ")}>
                {scopes.includes("*") ? say("keys.all") : say("keys.some", { count: scopes.length })}
              </span>
            ),
          },
          {
            title: say("status"),
            render: (_, { status, previousValidUntil }) => (
              <>
                <span className={status === "active" ? "outcome-good" : "zone"}>
                  {say(`keys.statuses.${status}`)}
                </span>
                {status === "active" && previousValidUntil && Date.parse(previousValidUntil) > worldNow() && (
                  <div>
                    {say("keys.oldUntil")} <Time at={previousValidUntil} />
                  </div>
                )}
              </>
            ),
          },
          {
            title: say("keys.lastUsed"),
            render: (_, { lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : say("keys.never")),
          },
          { title: say("keys.expires"), render: (_, { expiresAt }) => <Time at={expiresAt} /> },
          { title: say("createdAt"), render: (_, { createdAt }) => <Time at={createdAt} day /> },
          ...(may("keys:write")
            ? [
                {
                  title: say("actions"),
                  render: (_: unknown, key: ApiKey) =>
                    key.status === "active" && <KeyActions apiKey={key} tell={setSecret} />,
                },
              ]
            : []),
        ]}
      />
      <KeyForm open={making} close={() => setMaking(false)} tell={setSecret} />
      <SecretOnce secret={secret} close={() => setSecret(null)} />
    </SectionPage>
  );
}

function KeyActions({ apiKey: { id, name }, tell }: { apiKey: ApiKey; tell: (secret: string) => void }) {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const { modal, message } = App.useApp();
  const problem = useProblem();
  const queries = useQueryClient();
  const hours = useRef(24);
  const afterwards = {
    onError: (error: unknown) => void message.error(problem(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["api-keys"] }),
  };
  const rotate = useMutation({
    ...afterwards,
    mutationFn: () => caas().apiKeys.rotate(id, { overlapHours: hours.current }),
    onSuccess: ({ key }) => tell(key),
  });
  const revoke = useMutation({
    ...afterwards,
    mutationFn: () => caas().apiKeys.revoke(id),
    onSuccess: () => void message.success(say("keys.revoked")),
  });
  const cancelText = sayCommon("cancel");
  return (
    <Space>
      <Button
        size="small"
        loading={rotate.isPending}
        onClick={() =>
          void modal.confirm({
            title: say("keys.rotateTitle", { name }),
            content: (
              <>
                <p>{say("keys.rotateHint")}</p>
                {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's field is one */}
                <label className="beside">
                  {say("keys.overlap")}
                  <InputNumber
                    min={0}
                    max={24}
                    precision={0}
                    defaultValue={24}
                    onChange={(value) => {
                      hours.current = Number(value ?? 0);
                    }}
                  />
                </label>
              </>
            ),
            ...{ okText: say("keys.rotate"), cancelText },
            onOk: () => rotate.mutateAsync().catch(() => undefined),
          })
        }
      >
        {say("keys.rotate")}
      </Button>
      <Button
        size="small"
        danger
        loading={revoke.isPending}
        onClick={() =>
          void modal.confirm({
            title: say("keys.revokeTitle", { name }),
            content: say("keys.revokeHint"),
            ...{ okText: say("keys.revoke"), cancelText, okButtonProps: { danger: true } },
            onOk: () => revoke.mutateAsync().catch(() => undefined),
          })
        }
      >
        {say("keys.revoke")}
      </Button>
    </Space>
  );
}
