import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Input, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useZone } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { DayRangeInput } from "../../components/date-input.tsx";
import { daysAfter, instantAt } from "../../components/local-time.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Personal } from "../../components/values.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { ShipmentSearch } from "./search.ts";
import { ShipmentStatus, useStatuses } from "./status.tsx";
import { shipmentWords } from "./words.ts";

export function ShipmentListPage() {
  const say = useWords(shipmentWords);
  const zone = useZone();
  const search = useSearch({ from: "/shell/shipments" });
  const { q, status, from, to } = search;
  // A phone is a customer's, whose parcels are asked for then.
  const phone = q && /^\+?[\d\s-]{7,16}$/.test(q) ? q : undefined;
  const customer = useQuery({
    queryKey: ["customers", "of-phone", phone],
    queryFn: async () => {
      // Not every number that looks like a phone is one.
      const found = await caas()
        .customers.list({ phone: phone ?? "" })
        .page()
        .catch(() => ({ data: [] }));
      return found.data[0]?.id ?? null;
    },
    enabled: phone !== undefined,
    placeholderData: undefined,
  });
  const asked =
    q === undefined
      ? {
          ...(status && { status }),
          ...(from && { createdFrom: instantAt(zone, `${from}T00:00`) }),
          ...(to && { createdTo: instantAt(zone, `${daysAfter(to, 1)}T00:00`) }),
        }
      : customer.data
        ? { customerId: customer.data }
        : { trackingNumber: q };
  const pages = usePages({
    queryKey: ["shipments", "list", asked],
    list: (cursor) => caas().shipments.list({ ...asked, limit: 50, ...(cursor && { cursor }) }),
    enabled: phone === undefined || !customer.isPending,
  });
  return (
    <Page title={say("title")} permission="shipments:read">
      <Filters search={search} />
      <PagedTable
        pages={pages}
        empty={<Nothing text={say("none")} />}
        width={860}
        columns={[
          {
            title: say("number"),
            render: (_, { id, trackingNumber }) => (
              <Link className="number" to="/shipments/$id" params={{ id }}>
                {trackingNumber}
              </Link>
            ),
          },
          {
            title: say("status"),
            render: (_, { status, reason }) => <ShipmentStatus status={status} reason={reason} />,
          },
          {
            title: say("recipient"),
            render: (_, { recipient }) => (
              <Personal value={[recipient?.name, recipient?.phone].filter(Boolean).join(" ")} />
            ),
          },
          { title: say("eta"), render: (_, { eta }) => <Time at={eta?.to} /> },
          { title: say("lastEvent"), render: (_, { lastEventAt }) => <Time at={lastEventAt} /> },
          { title: say("created"), render: (_, { createdAt }) => <Time at={createdAt} /> },
        ]}
      />
    </Page>
  );
}

function Filters({ search }: { search: ShipmentSearch }) {
  const say = useWords(shipmentWords);
  const term = useTerms(terms);
  const statuses = useStatuses();
  const navigate = useNavigate();
  const go = (next: ShipmentSearch) => void navigate({ to: "/shipments", search: next });
  const { q, ...others } = search;
  const set = (change: Partial<Record<keyof ShipmentSearch, string | undefined>>) =>
    go(
      Object.fromEntries(
        Object.entries({ ...others, ...change }).filter(([, value]) => value),
      ) as ShipmentSearch,
    );
  return (
    <search className="filters">
      <Input.Search
        key={q}
        className="filter-wide"
        defaultValue={q}
        allowClear
        placeholder={say("find")}
        aria-label={say("find")}
        onSearch={(text) => go(text.trim() ? { q: text.trim() } : {})}
      />
      <Select
        className="filter"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        value={search.status ?? null}
        placeholder={say("anyStatus")}
        aria-label={say("status")}
        options={statuses.map((value) => ({ value, label: term("shipmentStatus", value) }))}
        onChange={(status: string | null) => set({ status: status ?? undefined })}
      />
      <DayRangeInput
        labels={[say("from"), say("to")]}
        from={search.from}
        to={search.to}
        onChange={({ from, to }) => set({ from: from ?? undefined, to: to ?? undefined })}
      />
    </search>
  );
}
