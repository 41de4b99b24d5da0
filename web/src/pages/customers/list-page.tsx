import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Input } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Personal } from "../../components/values.tsx";
import { useWords } from "../../i18n/words.ts";
import { customerWords } from "./words.ts";

export function CustomerListPage() {
  const say = useWords(customerWords);
  const { q = "" } = useSearch({ from: "/shell/customers" });
  const navigate = useNavigate();
  const asked = q === "" ? {} : q.includes("@") ? { email: q } : { phone: q };
  const pages = usePages({
    queryKey: ["customers", asked],
    list: (cursor) => caas().customers.list({ ...asked, limit: 50, ...(cursor && { cursor }) }),
  });
  return (
    <Page
      title={say("title")}
      permission="customers:read"
      actions={
        <Input.Search
          key={q}
          defaultValue={q}
          allowClear
          placeholder={say("find")}
          aria-label={say("find")}
          onSearch={(text) =>
            void navigate({ to: "/customers", search: text.trim() ? { q: text.trim() } : {} })
          }
        />
      }
    >
      <PagedTable
        pages={pages}
        empty={<Nothing text={say("nobody")} />}
        columns={[
          {
            title: say("name"),
            render: (_, { id, name, vip }) => (
              <span className="beside">
                <Link to="/customers/$id" params={{ id }}>
                  {name ?? say("nameless")}
                </Link>
                {vip && <span className="vip">{say("vip")}</span>}
              </span>
            ),
          },
          { title: say("phone"), render: (_, { phone }) => <Personal value={phone} /> },
          { title: say("email"), render: (_, { email }) => <Personal value={email} /> },
          { title: say("stage"), render: (_, { stage }) => say(`stages.${stage}`) },
          { title: say("since"), render: (_, { createdAt }) => <Time at={createdAt} day /> },
        ]}
      />
    </Page>
  );
}
