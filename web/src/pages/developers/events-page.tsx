import type { Answer } from "@caas/sdk";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Descriptions, Drawer, Select, Tabs } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Loaded, Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { Copyable, Json } from "./code-block.tsx";
import { useEventTypes } from "./event-types.ts";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";

type Event = Answer<"getEvent">;

export function EventsPage() {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  const search = useSearch({ from: "/shell/developers/events" });
  const navigate = useNavigate();
  const types = useEventTypes();
  const { type, event } = search;
  const pages = usePages({
    queryKey: ["events", type ?? ""],
    list: (cursor) => caas().events.list({ limit: 50, ...(type && { type }), ...(cursor && { cursor }) }),
    live: true,
  });
  const go = (next: { type?: string; event?: string }) =>
    void navigate({ to: "/developers/events", search: next });
  const kept = type ? { type } : {};
  return (
    <SectionPage
      section="events"
      hint={say("events.hint")}
      actions={
        <Select
          style={{ width: 260, maxWidth: "100%" }}
          showSearch
          allowClear
          placeholder={say("events.all")}
          aria-label={say("events.type")}
          value={type ?? null}
          onChange={(value: string | null | undefined) => go(value ? { type: value } : {})}
          options={(types.data ?? []).map((one) => ({ value: one.type }))}
        />
      }
    >
      <PagedTable<Event>
        pages={pages}
        width={820}
        empty={<Nothing text={say("events.empty")} />}
        columns={[
          { title: say("webhooks.at"), width: 130, render: (_, { createdAt }) => <Time at={createdAt} /> },
          {
            title: say("events.type"),
            render: (_, { id, type: name }) => (
              <Button type="link" size="small" onClick={() => go({ ...kept, event: id })}>
                <code>{name}</code>
              </Button>
            ),
          },
          { title: say("events.object"), render: (_, { objectId }) => <code>{objectId}</code> },
          { title: say("events.by"), width: 110, render: (_, { actor }) => term("events.actor", actor.type) },
        ]}
      />
      <Drawer open={event !== undefined} onClose={() => go(kept)} title={say("events.data")} size={680}>
        {event && <OneEvent id={event} />}
      </Drawer>
    </SectionPage>
  );
}

function OneEvent({ id }: { id: string }) {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  const spoken = useLanguage();
  const types = useEventTypes();
  const query = useQuery({
    queryKey: ["event", id],
    queryFn: () => caas().events.get(id),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: undefined,
  });
  return (
    <Loaded query={query}>
      {({ type, createdAt, objectId, objectVersion, actor, data }) => {
        const known = types.data?.find((one) => one.type === type);
        return (
          <>
            <Descriptions
              size="small"
              column={1}
              items={[
                { key: "type", label: say("events.type"), children: <code>{type}</code> },
                { key: "id", label: say("events.id"), children: <Copyable text={id} /> },
                { key: "at", label: say("webhooks.at"), children: <Time at={createdAt} /> },
                { key: "object", label: say("events.object"), children: <Copyable text={objectId} /> },
                { key: "version", label: say("events.version"), children: objectVersion },
                { key: "by", label: say("events.by"), children: term("events.actor", actor.type) },
              ]}
            />
            <Tabs
              items={[
                {
                  key: "data",
                  label: say("events.data"),
                  children: <Json value={data} label={say("events.data")} />,
                },
                ...(known
                  ? [
                      {
                        key: "schema",
                        label: say("events.schema"),
                        children: (
                          <>
                            {/* The API's own descriptions are in English. */}
                            {spoken === "en" && <p>{known.description}</p>}
                            <Json value={known.schema} label={say("events.schema")} />
                          </>
                        ),
                      },
                      {
                        key: "example",
                        label: say("events.example"),
                        children: <Json value={known.example} label={say("events.example")} />,
                      },
                    ]
                  : []),
              ]}
            />
          </>
        );
      }}
    </Loaded>
  );
}
