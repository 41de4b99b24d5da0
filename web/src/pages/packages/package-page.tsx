import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { App, Button, Popconfirm, Tabs } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { PackageForm } from "./package-form.tsx";
import type { Package } from "./queries.ts";
import { Versions } from "./versions.tsx";
import { packagesWords } from "./words.ts";
import "./packages.css";

/** One service package, or a new one. */
export function PackagePage() {
  const say = useWords(packagesWords);
  const spoken = useLanguage();
  const { id } = useParams({ from: "/shell/settings/packages/$id" });
  const { tab = "content" } = useSearch({ from: "/shell/settings/packages/$id" });
  const navigate = useNavigate();
  const isNew = id === "new";
  const query = useQuery({
    queryKey: ["packages", id],
    queryFn: () => caas().packages.get(id),
    enabled: !isNew,
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  return (
    <SettingsPage
      title={isNew ? say("newTitle") : (query.data?.name[spoken] ?? say("title"))}
      permission="packages:read"
      toChange="packages:write"
      actions={query.data && <Remove sold={query.data} />}
    >
      {isNew ? (
        <PackageForm sold={null} reload={() => {}} />
      ) : (
        <Tabs
          activeKey={tab}
          onChange={(key) =>
            void navigate({
              to: "/settings/packages/$id",
              params: { id },
              search: key === "versions" ? { tab: "versions" } : {},
            })
          }
          items={[
            {
              key: "content",
              label: say("tabs.content"),
              children: (
                <Loaded query={query}>
                  {(sold) => (
                    <PackageForm key={sold.version} sold={sold} reload={() => void query.refetch()} />
                  )}
                </Loaded>
              ),
            },
            { key: "versions", label: say("tabs.versions"), children: <Versions id={id} /> },
          ]}
        />
      )}
    </SettingsPage>
  );
}

function Remove({ sold }: { sold: Package }) {
  const say = useWords(packagesWords);
  const spoken = useLanguage();
  const may = useMay();
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => caas().packages.delete(sold.id),
    onSuccess: async () => {
      void message.success(say("removed"));
      await queries.invalidateQueries({ queryKey: ["packages", "pages"] });
      await navigate({ to: "/settings/packages" });
    },
    onError: (error) => void message.error(tell(error), 6),
  });
  if (!may("packages:write")) return null;
  return (
    <Popconfirm
      title={say("removeAsk", { name: sold.name[spoken] })}
      description={say("removeHint")}
      onConfirm={() => remove.mutate()}
    >
      <Button danger loading={remove.isPending}>
        {say("remove")}
      </Button>
    </Popconfirm>
  );
}
