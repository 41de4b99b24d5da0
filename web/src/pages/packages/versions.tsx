import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { useDuration } from "../../components/duration-input.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import type { Package } from "./queries.ts";
import { packagesWords } from "./words.ts";

/** What the package was; bookings keep the version they were sold. */
export function Versions({ id }: { id: string }) {
  const say = useWords(packagesWords);
  const spoken = useLanguage();
  const inWords = useDuration();
  const pages = usePages({
    queryKey: ["packages", id, "versions"],
    list: (cursor) => caas().packages.listVersions(id, { limit: 25, ...(cursor && { cursor }) }),
  });
  // All have the package's id; a version is told apart by its number.
  const rows = { ...pages, items: pages.items.map((item) => ({ ...item, id: String(item.version) })) };
  const newest = pages.items[0]?.version;
  return (
    <PagedTable<Package>
      pages={rows as typeof pages}
      width={900}
      columns={[
        {
          title: say("version"),
          width: 120,
          render: (_, { version }) => (
            <span className="beside">
              <span className="number">{version}</span>
              {version === newest && <span className="mark mark-good">{say("current")}</span>}
            </span>
          ),
        },
        { title: say("updated"), width: 140, render: (_, { updatedAt }) => <Time at={updatedAt} /> },
        { title: say("name"), render: (_, { name }) => name[spoken] },
        { title: say("price"), width: 110, render: (_, { price }) => <Money value={price} /> },
        {
          title: say("status"),
          width: 110,
          render: (_, { enabled }) => (
            <span className={enabled ? "mark mark-good" : "mark"}>{say(enabled ? "on" : "off")}</span>
          ),
        },
        {
          title: say("windows"),
          render: (_, { config }) => {
            const { windows, areas } = config as { windows?: unknown[]; areas?: string[] };
            const parts = [
              ...(areas ?? []),
              ...(windows ? [say("windowsOf", { count: windows.length })] : []),
            ];
            return parts.join(" · ") || "—";
          },
        },
        {
          title: say("cutoff"),
          width: 110,
          render: (_, { config }) => {
            const { cutoff } = config as { cutoff?: string };
            return cutoff ? inWords(cutoff) : "—";
          },
        },
      ]}
    />
  );
}
