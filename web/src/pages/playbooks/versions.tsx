import { useNavigate } from "@tanstack/react-router";
import { Button, Tag } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { type Playbook, useAuthor } from "./queries.ts";
import { playbooksWords } from "./words.ts";

/** Every version of a playbook, newest first. */
export function Versions({ scenario }: { scenario: string }) {
  const say = useWords(playbooksWords);
  const author = useAuthor();
  const navigate = useNavigate();
  const pages = usePages<Playbook>({
    queryKey: ["playbooks", scenario, "versions"],
    list: (cursor) => caas().playbooks.listVersions(scenario, { limit: 50, ...(cursor && { cursor }) }),
  });
  const newest = pages.items[0]?.version;
  // Versions share their playbook's id; a row is told by its number.
  const rows = { ...pages, items: pages.items.map((item) => ({ ...item, id: String(item.version) })) };
  return (
    <PagedTable
      pages={rows as typeof pages}
      columns={[
        {
          title: say("version"),
          render: (_, { version }) => (
            <span className="beside">
              {say("versionOf", { version })}
              {version === newest && <Tag color="blue">{say("current")}</Tag>}
            </span>
          ),
        },
        { title: say("changedBy"), render: (_, { changedBy }) => author(changedBy) },
        { title: say("changed"), render: (_, { updatedAt }) => <Time at={updatedAt} /> },
        { title: say("steps"), render: (_, { steps }) => say("count", { count: steps.length }) },
        {
          title: "",
          render: (_, { version }) => (
            <Button
              onClick={() =>
                void navigate({
                  to: "/settings/playbooks/$scenario",
                  params: { scenario },
                  search: version === newest ? {} : { version },
                })
              }
            >
              {say("look")}
            </Button>
          ),
        },
      ]}
    />
  );
}
