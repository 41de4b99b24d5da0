import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { MacroForm } from "./macro-form.tsx";
import type { Macro } from "./queries.ts";
import { macrosWords } from "./words.ts";

/** The texts that agents begin replies and notes with. */
export function MacroListPage() {
  const say = useWords(macrosWords);
  const term = useTerms(terms);
  const may = useMay();
  const comma = useLanguage() === "en" ? ", " : "、";
  const writes = may("macros:write");
  const remove = useRemove();
  const [open, setOpen] = useState<Macro | "new">();
  const pages = usePages<Macro>({
    queryKey: ["macros"],
    list: (cursor) => caas().macros.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  const add = (
    <Button type="primary" onClick={() => setOpen("new")}>
      {say("add")}
    </Button>
  );
  return (
    <SettingsPage
      title={say("title")}
      permission="tickets:read"
      toChange="macros:write"
      actions={writes && add}
    >
      <p className="settings-quiet">{say("intro")}</p>
      <PagedTable
        pages={pages}
        empty={<Nothing text={say("none")} />}
        columns={[
          {
            title: say("name"),
            render: (_, macro) => (
              <Button type="link" style={{ padding: 0 }} onClick={() => setOpen(macro)}>
                {macro.name}
              </Button>
            ),
          },
          { title: say("kind"), render: (_, { kind }) => say(`kinds.${kind}`) },
          {
            title: say("categories"),
            render: (_, { categories }) =>
              categories.map((category) => term("category", category)).join(comma) || say("allCategories"),
          },
          {
            title: say("languages"),
            render: (_, { body }) =>
              [body["zh-CN"] && "中文", body.en && "English"].filter(Boolean).join(comma),
          },
          { title: say("changed"), render: (_, { updatedAt }) => <Time at={updatedAt} /> },
          ...(writes
            ? [
                {
                  key: "remove",
                  title: say("remove"),
                  render: (_: unknown, macro: Macro) => (
                    <Button size="small" type="text" danger onClick={() => remove(macro)}>
                      {say("remove")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {open && (
        <MacroForm macro={open === "new" ? null : open} mayWrite={writes} close={() => setOpen(undefined)} />
      )}
    </SettingsPage>
  );
}

/** Asks first, then removes. */
function useRemove(): (macro: Macro) => void {
  const say = useWords(macrosWords);
  const shared = useWords(common);
  const { modal, message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: ({ id }: Macro) => caas().macros.delete(id),
    onError: (error) => void message.error(tell(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["macros"] }),
  });
  return (macro) =>
    void modal.confirm({
      title: say("removeAsk", { name: macro.name }),
      content: say("removeHint"),
      okText: say("remove"),
      okButtonProps: { danger: true },
      cancelText: shared("cancel"),
      onOk: () => mutateAsync(macro).catch(() => undefined),
    });
}
