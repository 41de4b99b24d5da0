import type { Answer } from "@caas/sdk";
import { Alert, Card, Space } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { useWords } from "../../i18n/words.ts";
import { isNotConfigured } from "./plan-card.tsx";
import { billingWords } from "./words.ts";

type Invoice = Answer<"listInvoices">["data"][number];

export function Invoices() {
  const say = useWords(billingWords);
  const pages = usePages({
    queryKey: ["billing", "invoices"],
    list: (cursor) => caas().billing.listInvoices({ limit: 25, ...(cursor && { cursor }) }),
  });
  return (
    <Card className="whole" title={say("invoices")}>
      {isNotConfigured(pages.error) ? (
        <Alert type="info" title={say("notConfigured")} />
      ) : (
        <PagedTable<Invoice>
          pages={pages}
          empty={<Nothing text={say("noInvoices")} />}
          columns={[
            { title: say("number"), render: (_, { number }) => number ?? "—" },
            { title: say("created"), render: (_, { createdAt }) => <Time at={createdAt} day /> },
            {
              title: say("covers"),
              render: (_, { periodStart, periodEnd }) => (
                <>
                  <Time at={periodStart} day /> – <Time at={periodEnd} day />
                </>
              ),
            },
            { title: say("amount"), render: (_, { total }) => <Money value={total} /> },
            { title: say("status"), render: (_, { status }) => say(`statuses.${status}`) },
            {
              title: "",
              render: (_, { url, pdfUrl }) => (
                <Space>
                  {url && (
                    <a href={url} target="_blank" rel="noreferrer">
                      {say("view")}
                    </a>
                  )}
                  {pdfUrl && (
                    <a href={pdfUrl} target="_blank" rel="noreferrer">
                      {say("pdf")}
                    </a>
                  )}
                </Space>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
