import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from "@ant-design/icons";
import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Tag } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useRefused } from "../../api/problem.ts";
import { useDuration } from "../../components/duration-input.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { calendarsQuery } from "../calendars/queries.ts";
import { Remove } from "../settings/remove.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { targetNames } from "./choices.ts";
import { useConditions } from "./conditions.tsx";
import { Match } from "./match.tsx";
import { type Policy, policiesQuery } from "./queries.ts";
import { Reapply } from "./reapply.tsx";
import { slaWords } from "./words.ts";
import "./sla.css";

/** The policies in the order in which a ticket is held against them. */
export function PolicyListPage() {
  const say = useWords(slaWords);
  const may = useMay();
  const query = useQuery(policiesQuery);
  const [got, setGot] = useState<string | null>(null);
  return (
    <SettingsPage
      title={say("title")}
      permission="policies:read"
      toChange="policies:write"
      actions={
        may("policies:write") && (
          <>
            <Reapply />
            <Link to="/settings/sla/$id" params={{ id: "new" }}>
              <Button type="primary">{say("add")}</Button>
            </Link>
          </>
        )
      }
    >
      <div className="two">
        <div>
          <p className="settings-quiet">{say("intro")}</p>
          <Loaded query={query}>{(list) => <Policies list={list} got={got} />}</Loaded>
        </div>
        <Match answered={setGot} />
      </div>
    </SettingsPage>
  );
}

/** @param got the policy that the ticket that was asked about would get */
function Policies({ list, got }: { list: Answer<"listSlaPolicies">; got: string | null }) {
  const say = useWords(slaWords);
  const { message } = App.useApp();
  const tell = useRefused();
  const may = useMay();
  const queries = useQueryClient();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const order = useMutation({
    mutationFn: (data: Policy[]) =>
      caas().slaPolicies.order({ ids: data.map(({ id }) => id) }, { ifMatch: list.version }),
    // Shown at once; what the API refuses goes back.
    onMutate: (data) => queries.setQueryData(policiesQuery.queryKey, { ...list, data }),
    onSuccess: (saved) => {
      queries.setQueryData(policiesQuery.queryKey, saved);
      void message.success(say("ordered"));
    },
    onError: (error) => {
      queries.setQueryData(policiesQuery.queryKey, list);
      void message.error(tell(error), 6);
      void queries.invalidateQueries(policiesQuery);
    },
  });
  const move = (from: number, to: number) => {
    const data = [...list.data];
    const [moved] = data.splice(from, 1);
    if (!moved || to < 0 || to > data.length || from === to) return;
    data.splice(to, 0, moved);
    order.mutate(data);
  };
  const builtIn = list.data[0]?.id === "default";
  const sorts = may("policies:write") && !builtIn && list.data.length > 1;
  return (
    <>
      {builtIn && <Alert className="gap" type="info" showIcon title={say("builtInHint")} />}
      <ol className="panels" aria-label={say("title")}>
        {list.data.map((policy, index) => (
          <li
            key={policy.id}
            className={`panel policy${over === index ? " over" : ""}${got === policy.id ? " got" : ""}`}
            draggable={sorts}
            onDragStart={() => setDragged(index)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDrop={() => dragged !== null && move(dragged, index)}
          >
            <span className="place">
              {sorts && <HolderOutlined className="drag" title={say("drag")} />}
              <span className="number">{index + 1}</span>
            </span>
            <PolicyInWords policy={policy} last={index === list.data.length - 1} />
            <span className="tools">
              {sorts && (
                <>
                  <Button
                    type="text"
                    icon={<ArrowUpOutlined />}
                    disabled={index === 0 || order.isPending}
                    aria-label={say("moveUp", { name: policy.name })}
                    onClick={() => move(index, index - 1)}
                  />
                  <Button
                    type="text"
                    icon={<ArrowDownOutlined />}
                    disabled={index === list.data.length - 1 || order.isPending}
                    aria-label={say("moveDown", { name: policy.name })}
                    onClick={() => move(index, index + 1)}
                  />
                </>
              )}
              {may("policies:write") && !builtIn && (
                <Remove
                  ask={say("removeAsk", { name: policy.name })}
                  hint={say("removeHint")}
                  word={say("remove")}
                  done={say("removed")}
                  remove={() => caas().slaPolicies.delete(policy.id)}
                  queryKey={policiesQuery.queryKey}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function PolicyInWords({ policy, last }: { policy: Policy; last: boolean }) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const tell = useDuration();
  const conditions = useConditions()(policy.conditions);
  const { data: calendars } = useQuery(calendarsQuery);
  const calendar = calendars?.find(({ id }) => id === policy.calendarId)?.name;
  return (
    <div>
      <div className="beside">
        <Link to="/settings/sla/$id" params={{ id: policy.id }} className="name">
          {policy.name}
        </Link>
        {policy.id === "default" ? (
          <Tag>{say("builtIn")}</Tag>
        ) : (
          <span className="settings-quiet">{say("version", { version: policy.version })}</span>
        )}
      </div>
      <div className="beside">
        {conditions.map((condition) => (
          <Tag key={condition}>{condition}</Tag>
        ))}
        {conditions.length === 0 && <Tag color={last ? "blue" : "orange"}>{say("catchAll")}</Tag>}
      </div>
      <div className="settings-quiet">
        {targetNames
          .flatMap((name) => {
            const target = policy.targets[name];
            return target ? [`${term("target", name)} ${tell(target)}`] : [];
          })
          .join(" · ")}
      </div>
      <div className="settings-quiet">
        {policy.calendarId === "24x7" ? say("alwaysOpen") : calendar}
        {policy.id !== "default" && (
          <>
            {" · "}
            {say("changed")} <Time at={policy.updatedAt} />
          </>
        )}
      </div>
    </div>
  );
}
