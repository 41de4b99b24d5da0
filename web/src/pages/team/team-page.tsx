import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { App, Button, Select, Tabs } from "antd";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { MemberDrawer } from "./member-drawer.tsx";
import { Members } from "./members.tsx";
import type { Member } from "./queries.ts";
import { Roles } from "./roles.tsx";
import { teamWords } from "./words.ts";
import "./team.css";

/** Who works for the firm, and what they may do. */
export function TeamPage() {
  const say = useWords(teamWords);
  const may = useMay();
  const { tab, member } = useSearch({ from: "/shell/settings/team" });
  const navigate = useNavigate();
  const open = (id: string) => void navigate({ to: "/settings/team", search: { member: id } });
  return (
    <SettingsPage
      title={say("title")}
      permission="members:read"
      toChange="members:write"
      actions={
        <>
          <OwnPresence />
          {may("members:write") && (
            <Button type="primary" onClick={() => open("new")}>
              {say("invite")}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        activeKey={tab ?? "members"}
        onChange={(key) =>
          void navigate({ to: "/settings/team", search: key === "roles" ? { tab: "roles" } : {} })
        }
        items={[
          { key: "members", label: say("tabs.members"), children: <Members open={open} /> },
          { key: "roles", label: say("tabs.roles"), children: <Roles /> },
        ]}
      />
      {member && (
        <MemberDrawer id={member} close={() => void navigate({ to: "/settings/team", search: {} })} />
      )}
    </SettingsPage>
  );
}

const presences = ["online", "away", "offline"] as const;

/** Whether tickets come to oneself. */
function OwnPresence() {
  const say = useWords(teamWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const own = useMe().data?.member;
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (presence: Member["presence"]) => caas().members.setPresence(own?.id ?? "", { presence }),
    onError: (error) => void message.error(tell(error), 6),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["me"] }),
        queries.invalidateQueries({ queryKey: ["members"] }),
      ]),
  });
  if (!own) return null;
  return (
    <Select
      aria-label={say("ownPresence")}
      title={say("presenceHint")}
      value={set.isPending ? set.variables : own.presence}
      onChange={(presence) => set.mutate(presence)}
      options={presences.map((value) => ({
        value,
        label: <span className={`presence presence-${value}`}>{say(`presences.${value}`)}</span>,
      }))}
      prefix={say("ownPresence")}
      popupMatchSelectWidth={false}
    />
  );
}
