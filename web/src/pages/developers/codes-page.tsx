import type { Answer } from "@caas/sdk";
import { Link } from "@tanstack/react-router";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";

type UnknownCode = Answer<"listUnknownCodes">["data"][number];

export function CodesPage() {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  const pages = usePages({
    queryKey: ["unknown-codes"],
    list: (cursor) => caas().unknownCodes.list({ limit: 50, ...(cursor && { cursor }) }),
  });
  return (
    <SectionPage section="codes" hint={say("codes.hint")}>
      <PagedTable<UnknownCode>
        pages={pages}
        width={820}
        empty={<Nothing text={say("codes.empty")} />}
        columns={[
          {
            title: say("inbound.provider"),
            render: (_, { provider }) => term("inbound.providers", provider),
          },
          { title: say("codes.code"), render: (_, { code }) => <code>{code}</code> },
          { title: say("codes.text"), render: (_, { text }) => text ?? "—" },
          { title: say("codes.count"), dataIndex: "count", className: "number" },
          { title: say("codes.first"), render: (_, { firstSeenAt }) => <Time at={firstSeenAt} /> },
          { title: say("codes.last"), render: (_, { lastSeenAt }) => <Time at={lastSeenAt} /> },
          {
            title: say("codes.shipment"),
            render: (_, { shipmentId }) => (
              <Link to="/shipments/$id" params={{ id: shipmentId }}>
                {say("codes.look")}
              </Link>
            ),
          },
        ]}
      />
    </SectionPage>
  );
}
