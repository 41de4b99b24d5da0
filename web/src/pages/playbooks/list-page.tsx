import type { Item } from "@caas/sdk";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Time } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { acknowledgementsQuery, useAuthor } from "./queries.ts";
import { playbooksWords } from "./words.ts";

/** How each kind of problem is dealt with. */
export function PlaybookListPage() {
  const say = useWords(playbooksWords);
  const term = useTerms(terms);
  const author = useAuthor();
  const pages = usePages<Item<"listPlaybooks">>({
    queryKey: ["playbooks"],
    list: (cursor) => caas().playbooks.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  return (
    <SettingsPage title={say("title")} permission="policies:read" toChange="policies:write">
      <p className="settings-quiet">{say("intro")}</p>
      <PagedTable
        pages={pages}
        columns={[
          {
            title: say("scenario"),
            render: (_, { scenario }) => (
              <Link to="/settings/playbooks/$scenario" params={{ scenario }}>
                {term("category", scenario)}
              </Link>
            ),
          },
          { title: say("steps"), render: (_, { steps }) => say("count", { count: steps.length }) },
          { title: say("version"), render: (_, { version }) => say("versionOf", { version }) },
          { title: say("changedBy"), render: (_, { changedBy }) => author(changedBy) },
          {
            title: say("changed"),
            render: (_, { version, updatedAt }) => (version > 1 ? <Time at={updatedAt} /> : "—"),
          },
          {
            title: say("notes"),
            render: (_, { scenario, version }) =>
              version > 1 ? (
                <Noted scenario={scenario} />
              ) : (
                <span className="settings-quiet">{say("noNote")}</span>
              ),
          },
        ]}
      />
    </SettingsPage>
  );
}

/** How many have taken note of a playbook that was changed; few are at a time. */
function Noted({ scenario }: { scenario: string }) {
  const say = useWords(playbooksWords);
  const { data } = useQuery(acknowledgementsQuery(scenario));
  if (!data) return <>…</>;
  const late = data.missing.filter(({ overdue }) => overdue).length;
  const done = data.acknowledged.length;
  return (
    <span className="beside">
      {say("noted", { done, all: done + data.missing.length })}
      {late > 0 && <span className="due-over">⚠ {say("overdue", { count: late })}</span>}
    </span>
  );
}
