import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import type { Package } from "./queries.ts";
import { packagesWords } from "./words.ts";

/** The services that are sold with parcels. */
export function PackagesPage() {
  const say = useWords(packagesWords);
  const spoken = useLanguage();
  const may = useMay();
  const pages = usePages({
    queryKey: ["packages"],
    list: (cursor) => caas().packages.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  const add = may("packages:write") && (
    <Link to="/settings/packages/$id" params={{ id: "new" }}>
      <Button type="primary">{say("add")}</Button>
    </Link>
  );
  return (
    <SettingsPage title={say("title")} permission="packages:read" toChange="packages:write" actions={add}>
      <p className="settings-quiet">{say("intro")}</p>
      <PagedTable<Package>
        pages={pages}
        width={860}
        empty={
          <Nothing text={say("nobody")}>
            <p className="settings-quiet">{say("nobodyHint")}</p>
          </Nothing>
        }
        columns={[
          {
            title: say("name"),
            width: 180,
            render: (_, { id, name }) => (
              <Link to="/settings/packages/$id" params={{ id }}>
                {name[spoken]}
              </Link>
            ),
          },
          { title: say("kind"), width: 140, render: (_, { kind }) => say(`kinds.${kind}`) },
          { title: say("price"), width: 110, render: (_, { price }) => <Money value={price} /> },
          {
            title: say("status"),
            width: 120,
            render: (_, { enabled }) => (
              <span className={enabled ? "mark mark-good" : "mark"}>{say(enabled ? "on" : "off")}</span>
            ),
          },
          {
            title: say("areas"),
            render: (_, { config }) =>
              ((config.areas as string[] | undefined) ?? [say("everywhere")]).join(
                spoken === "en" ? ", " : "、",
              ),
          },
          {
            title: say("version"),
            width: 110,
            render: (_, { version }) => say("versionOf", { version }),
          },
          { title: say("updated"), width: 130, render: (_, { updatedAt }) => <Time at={updatedAt} /> },
        ]}
      />
    </SettingsPage>
  );
}
