import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Alert, App, Button, Popconfirm, Tabs } from "antd";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { useRefused } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { Acknowledged } from "./acknowledged.tsx";
import { PlaybookForm } from "./playbook-form.tsx";
import { acknowledgementsQuery, type Playbook } from "./queries.ts";
import { Versions } from "./versions.tsx";
import { playbooksWords } from "./words.ts";
import "./playbooks.css";

/** One playbook: what it says, said before, and who has taken note. */
export function PlaybookPage() {
  const say = useWords(playbooksWords);
  const term = useTerms(terms);
  const { scenario } = useParams({ from: "/shell/settings/playbooks/$scenario" });
  const { tab = "content", version } = useSearch({ from: "/shell/settings/playbooks/$scenario" });
  const navigate = useNavigate();
  const query = useQuery({
    queryKey: ["playbooks", scenario, "edited", version ?? "current"],
    queryFn: () => caas().playbooks.get(scenario, version ? { version } : {}),
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  return (
    <SettingsPage
      title={term("category", scenario)}
      permission="policies:read"
      toChange="policies:write"
      actions={!version && query.data && <Restore playbook={query.data} />}
    >
      <TakeNote scenario={scenario} />
      {version && query.data && <Old playbook={query.data} />}
      <Tabs
        activeKey={tab}
        onChange={(key) =>
          void navigate({
            to: "/settings/playbooks/$scenario",
            params: { scenario },
            search: key === "content" ? {} : { tab: key as "versions" },
          })
        }
        items={[
          {
            key: "content",
            label: say("tabs.content"),
            children: (
              <Loaded query={query}>
                {(playbook) => (
                  <PlaybookForm
                    key={`${scenario} ${playbook.version}`}
                    playbook={playbook}
                    isOld={version !== undefined}
                    reload={() => void query.refetch()}
                  />
                )}
              </Loaded>
            ),
          },
          { key: "versions", label: say("tabs.versions"), children: <Versions scenario={scenario} /> },
          {
            key: "acknowledgements",
            label: say("tabs.acknowledgements"),
            children: <Acknowledged scenario={scenario} />,
          },
        ]}
      />
    </SettingsPage>
  );
}

/** Asks an agent or supervisor to take note of the current version where they have not. */
function TakeNote({ scenario }: { scenario: string }) {
  const say = useWords(playbooksWords);
  const { message } = App.useApp();
  const tell = useRefused();
  const may = useMay();
  const own = useMe().data?.member?.id;
  const queries = useQueryClient();
  const { queryKey } = acknowledgementsQuery(scenario);
  const { data } = useQuery(acknowledgementsQuery(scenario));
  const take = useMutation({
    mutationFn: (version: number) => caas().playbooks.acknowledge(scenario, { version }),
    onSuccess: () => void message.success(say("ack.taken")),
    onError: (error) => void message.error(tell(error), 6),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  if (!data || !may("tickets:write") || !data.missing.some(({ memberId }) => memberId === own)) return null;
  return (
    <Alert
      className="gap"
      type="warning"
      showIcon
      title={say("ack.ask")}
      action={
        <Button type="primary" loading={take.isPending} onClick={() => take.mutate(data.version)}>
          {say("ack.take")}
        </Button>
      }
    />
  );
}

function useReplace(scenario: string, done: (saved: Playbook) => string) {
  const { message } = App.useApp();
  const tell = useRefused();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (send: () => Promise<Playbook>) => send(),
    onSuccess: async (saved) => {
      void message.success(done(saved));
      await navigate({ to: "/settings/playbooks/$scenario", params: { scenario }, search: {} });
      await queries.invalidateQueries({ queryKey: ["playbooks"] });
    },
    onError: (error) => void message.error(tell(error), 6),
  });
}

function Restore({ playbook }: { playbook: Playbook }) {
  const say = useWords(playbooksWords);
  const may = useMay();
  const restore = useReplace(playbook.id, ({ version }) => say("restored", { version }));
  if (!may("policies:write") || playbook.version === 1) return null;
  return (
    <Popconfirm
      title={say("restoreAsk")}
      description={say("restoreHint")}
      onConfirm={() => restore.mutate(() => caas().playbooks.restore(playbook.id, { ifMatch: playbook }))}
    >
      <Button loading={restore.isPending}>{say("restore")}</Button>
    </Popconfirm>
  );
}

/** Above an earlier version: that it is one, and what can be done with it. */
function Old({ playbook }: { playbook: Playbook }) {
  const say = useWords(playbooksWords);
  const may = useMay();
  const navigate = useNavigate();
  const reuse = useReplace(playbook.id, ({ version }) => say("saved", { version }));
  const { script, steps, authority, version } = playbook;
  return (
    <Alert
      className="gap"
      type="info"
      showIcon
      title={say("old", { version })}
      action={
        <span className="beside">
          <Button
            onClick={() =>
              void navigate({
                to: "/settings/playbooks/$scenario",
                params: { scenario: playbook.id },
                search: {},
              })
            }
          >
            {say("back")}
          </Button>
          {may("policies:write") && (
            <Popconfirm
              title={say("reuseAsk", { version })}
              onConfirm={() =>
                reuse.mutate(() => caas().playbooks.replace(playbook.id, { script, steps, authority }))
              }
            >
              <Button loading={reuse.isPending}>{say("reuse")}</Button>
            </Popconfirm>
          )}
        </span>
      }
    />
  );
}
