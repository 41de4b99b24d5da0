import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { AccountDrawer } from "./account-drawer.tsx";
import type { Channel } from "./channel.ts";
import { channelsWords } from "./words.ts";

const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: async () => (await caas().channels.list().page()).data,
});

/** By which ways customers are told, in which order, and with whose account. */
export function ChannelsPage() {
  const say = useWords(channelsWords);
  const query = useQuery(channelsQuery);
  const [edited, setEdited] = useState<Channel | null>(null);
  return (
    <SettingsPage title={say("title")} permission="notifications:write">
      <div className="narrow">
        <p className="settings-quiet">{say("intro")}</p>
        <Loaded query={query}>{(channels) => <Channels channels={channels} edit={setEdited} />}</Loaded>
      </div>
      {edited && <AccountDrawer channel={edited} close={() => setEdited(null)} />}
    </SettingsPage>
  );
}

function Channels({ channels, edit }: { channels: Channel[]; edit: (channel: Channel) => void }) {
  const say = useWords(channelsWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const order = useMutation({
    mutationFn: (names: Channel["channel"][]) => caas().channels.order({ channels: names }),
    onSuccess: ({ data }) => {
      queries.setQueryData(channelsQuery.queryKey, data);
      void message.success(say("ordered"));
    },
    onError: (error) => {
      void message.error(tell(error), 6);
      void queries.invalidateQueries(channelsQuery);
    },
  });
  const move = (from: number, to: number) => {
    const names = channels.map(({ channel }) => channel);
    const [moved] = names.splice(from, 1);
    if (moved) order.mutate(names.toSpliced(to, 0, moved));
  };
  return (
    <ol className="panels" aria-label={say("title")}>
      {channels.map((setup, index) => {
        const name = say(`channel.${setup.channel}`);
        return (
          <li key={setup.channel} className="panel">
            <div className="panel-head">
              <div className="grow">
                <strong>{name}</strong> <Standing setup={setup} />
                <div className="settings-quiet">
                  {say("place", { rank: index + 1 })} · <Deliverer setup={setup} />
                </div>
              </div>
              <Button onClick={() => edit(setup)}>{say(setup.own ? "change" : "set")}</Button>
              {setup.own && <Remove setup={setup} />}
              <span>
                <Button
                  type="text"
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0 || order.isPending}
                  aria-label={say("moveUp", { name })}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined />}
                  disabled={index === channels.length - 1 || order.isPending}
                  aria-label={say("moveDown", { name })}
                  onClick={() => move(index, index + 1)}
                />
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Standing({ setup: { own, driver } }: { setup: Channel }) {
  const say = useWords(channelsWords);
  if (own) return <span className="mark mark-own">{say("own")}</span>;
  if (driver) return <span className="mark mark-good">{say("platform")}</span>;
  return <span className="mark mark-warn">{say("nobody")}</span>;
}

function Deliverer({ setup: { own, driver } }: { setup: Channel }) {
  const say = useWords(channelsWords);
  if (driver === null) return say("nobodyHint");
  return own ? say(`drivers.${driver}`) : say("platformHint");
}

function Remove({ setup }: { setup: Channel }) {
  const say = useWords(channelsWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => caas().channels.remove(setup.channel),
    onSuccess: () => void message.success(say("removed")),
    onError: (error) => void message.error(tell(error), 6),
    onSettled: () => queries.invalidateQueries(channelsQuery),
  });
  return (
    <Popconfirm title={say("removeAsk")} description={say("removeHint")} onConfirm={() => remove.mutate()}>
      <Button loading={remove.isPending}>{say("remove")}</Button>
    </Popconfirm>
  );
}
