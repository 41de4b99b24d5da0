import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Tag } from "antd";
import { caas } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Ago, Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Member, useMayGive } from "./queries.ts";
import { useTopics } from "./topics.ts";
import { teamWords } from "./words.ts";

const marks = { invited: "mark-warn", active: "mark-good", disabled: "" } as const;

export function Members({ open }: { open: (id: string) => void }) {
  const say = useWords(teamWords);
  const role = useTerms(common);
  const mayGive = useMayGive();
  const { topic, language } = useTopics();
  const own = useMe().data?.member?.id;
  const pages = usePages({
    queryKey: ["members"],
    list: (cursor) => caas().members.list({ limit: 100, ...(cursor && { cursor }) }),
    live: true,
  });
  return (
    <PagedTable<Member>
      pages={pages}
      width={1080}
      empty={<Nothing text={say("nobody")} />}
      columns={[
        {
          title: say("name"),
          width: 220,
          render: (_, { id, name, email, role: held }) => (
            <>
              {mayGive(held) ? (
                <Button type="link" className="person" onClick={() => open(id)}>
                  {name}
                </Button>
              ) : (
                name
              )}
              {id === own && <span className="settings-quiet"> ({say("you")})</span>}
              <div className="settings-quiet">{email}</div>
            </>
          ),
        },
        { title: say("role"), width: 90, render: (_, member) => role("role", member.role) },
        {
          title: say("status"),
          width: 190,
          render: (_, member) => <Status member={member} mayChange={mayGive(member.role)} />,
        },
        {
          title: say("presence"),
          width: 90,
          render: (_, { presence, status }) =>
            status === "active" ? (
              <span className={`presence presence-${presence}`}>{say(`presences.${presence}`)}</span>
            ) : (
              "—"
            ),
        },
        {
          title: say("tier"),
          width: 100,
          render: (_, { tier }) => say(tier === 3 ? "tiers.3" : "tiers.2"),
        },
        { title: say("capacity"), width: 110, className: "number", dataIndex: "capacity" },
        {
          title: say("skills"),
          render: (_, { skills }) => (skills.length === 0 ? "—" : <Tags texts={skills.map(topic)} />),
        },
        {
          title: say("languages"),
          width: 110,
          render: (_, { languages }) =>
            languages.length === 0 ? "—" : <Tags texts={languages.map(language)} />,
        },
        { title: say("since"), width: 100, render: (_, { createdAt }) => <Time at={createdAt} day /> },
      ]}
    />
  );
}

function Tags({ texts }: { texts: readonly string[] }) {
  return (
    <span className="beside">
      {texts.map((text) => (
        <Tag key={text}>{text}</Tag>
      ))}
    </span>
  );
}

function Status({ member, mayChange }: { member: Member; mayChange: boolean }) {
  const say = useWords(teamWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => caas().members.inviteAgain(member.id),
    onSuccess: () => void message.success(say("againDone")),
    onError: (error) => void message.error(tell(error), 6),
    onSettled: () => queries.invalidateQueries({ queryKey: ["members"] }),
  });
  return (
    <span className="beside">
      <span className={`mark ${marks[member.status]}`}>{say(`statuses.${member.status}`)}</span>
      {member.status === "invited" && (
        <>
          <span className="settings-quiet">
            <Ago at={member.updatedAt} />
          </span>
          {mayChange && (
            <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
              {say("again")}
            </Button>
          )}
        </>
      )}
    </span>
  );
}
