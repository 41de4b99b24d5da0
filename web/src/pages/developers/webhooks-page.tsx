import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { type Endpoint, EndpointForm } from "./endpoint-form.tsx";
import { EndpointStatus } from "./endpoint-status.tsx";
import { SecretOnce } from "./secret-once.tsx";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";

export function WebhooksPage() {
  const say = useWords(developerWords);
  const may = useMay();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const pages = usePages({
    queryKey: ["webhook-endpoints"],
    list: (cursor) => caas().webhookEndpoints.list({ limit: 50, ...(cursor && { cursor }) }),
    live: true,
  });
  const create = may("webhooks:write") && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {say("webhooks.create")}
    </Button>
  );
  return (
    <SectionPage section="webhooks" hint={say("webhooks.hint")} actions={create}>
      <PagedTable<Endpoint>
        pages={pages}
        width={820}
        empty={<Nothing text={say("webhooks.empty")}>{create}</Nothing>}
        columns={[
          {
            title: say("webhooks.url"),
            render: (_, { id, url }) => (
              <Link className="address" to="/developers/webhooks/$id" params={{ id }}>
                {url}
              </Link>
            ),
          },
          { title: say("webhooks.events"), render: (_, { events }) => <EventNames events={events} /> },
          { title: say("status"), render: (_, endpoint) => <EndpointStatus endpoint={endpoint} /> },
          { title: say("createdAt"), width: 110, render: (_, { createdAt }) => <Time at={createdAt} day /> },
        ]}
      />
      <EndpointForm open={making} close={() => setMaking(false)} tell={setSecret} />
      <SecretOnce secret={secret} close={() => setSecret(null)} />
    </SectionPage>
  );
}

export function EventNames({ events }: { events: readonly string[] }) {
  const say = useWords(developerWords);
  if (events.includes("*")) return <>{say("webhooks.everyEvent")}</>;
  return (
    <>
      {events.map((type) => (
        <div key={type}>
          <code>{type}</code>
        </div>
      ))}
    </>
  );
}
