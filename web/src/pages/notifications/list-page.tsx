import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Segmented, Table, Tabs } from "antd";
import { Loaded } from "../../components/states.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { channels, type Locale, locales, type Template, templatesQuery } from "./queries.ts";
import { Rules } from "./rules.tsx";
import { notificationsWords } from "./words.ts";
import "./notifications.css";

/** What customers are told, in which words, and when they are left alone. */
export function NotificationsPage() {
  const say = useWords(notificationsWords);
  const { tab = "templates", locale } = useSearch({ from: "/shell/settings/notifications" });
  const navigate = useNavigate();
  return (
    <SettingsPage
      title={say("title")}
      permission="notifications:read"
      toChange={tab === "rules" ? "tenant:write" : "notifications:write"}
    >
      <Tabs
        activeKey={tab}
        onChange={(key) =>
          void navigate({ to: "/settings/notifications", search: key === "rules" ? { tab: "rules" } : {} })
        }
        items={[
          {
            key: "templates",
            label: say("tabs.templates"),
            children: <Templates locale={locale ?? "zh-CN"} />,
          },
          { key: "rules", label: say("tabs.rules"), children: <Rules /> },
        ]}
      />
    </SettingsPage>
  );
}

function Templates({ locale }: { locale: Locale }) {
  const say = useWords(notificationsWords);
  const navigate = useNavigate();
  const query = useQuery(templatesQuery(locale));
  return (
    <>
      <p className="settings-quiet">{say("intro")}</p>
      <Segmented
        className="gap"
        aria-label={say("locale")}
        value={locale}
        options={locales.map((value) => ({ value, label: say(`locales.${value}`) }))}
        onChange={(value) =>
          void navigate({ to: "/settings/notifications", search: value === "en" ? { locale: "en" } : {} })
        }
      />
      <Loaded query={query}>{(templates) => <Matrix templates={templates} />}</Loaded>
    </>
  );
}

interface Row {
  event: Template["event"];
  byChannel: Partial<Record<Template["channel"], Template>>;
}

function Matrix({ templates }: { templates: readonly Template[] }) {
  const say = useWords(notificationsWords);
  const word = useTerms(notificationsWords);
  const rows = new Map<string, Row>();
  for (const template of templates) {
    const row = rows.get(template.event) ?? { event: template.event, byChannel: {} };
    row.byChannel[template.channel] = template;
    rows.set(template.event, row);
  }
  return (
    <Table<Row>
      size="small"
      rowKey="event"
      pagination={false}
      scroll={{ x: 620 }}
      dataSource={[...rows.values()]}
      columns={[
        {
          title: say("event"),
          width: 220,
          render: (_, { event }) => (
            <>
              <span className="settings-quiet">{word("group", event.split(".")[0] ?? "")}</span>{" "}
              {word("events", event)}
            </>
          ),
        },
        ...channels.map((channel) => ({
          title: say(`channel.${channel}`),
          width: 100,
          render: (_: unknown, { event, byChannel }: Row) => {
            const template = byChannel[channel];
            if (!template) return "—";
            const state = template.enabled ? template.source : "off";
            return (
              <Link
                to="/settings/notifications/$id"
                params={{ id: template.id }}
                aria-label={`${word("events", event)} ${say(`channel.${channel}`)} ${say(`source.${state}`)}`}
              >
                {state === "default" ? (
                  <span className="underlined">{say("source.default")}</span>
                ) : (
                  <span className={state === "own" ? "mark mark-own" : "mark mark-bad"}>
                    {say(`source.${state}`)}
                  </span>
                )}
              </Link>
            );
          },
        })),
      ]}
    />
  );
}
