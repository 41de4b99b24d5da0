import { CaasError } from "@caas/sdk";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Alert, Card, Select } from "antd";
import { useEffect, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { Loading } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import type { Template } from "./queries.ts";
import { notificationsWords } from "./words.ts";

interface Props {
  template: Template;
  draft: { subject?: string; body: string; enabled: boolean };
}

/** The text as a customer gets it, while it is written. */
export function Preview({ template, draft }: Props) {
  const say = useWords(notificationsWords);
  const tell = useProblem();
  const [shipmentId, setShipmentId] = useState<string>();
  const { subject, body } = useSettled(draft);
  const { event, channel, locale } = template;
  const query = useQuery({
    queryKey: ["notification-preview", template.id, subject, body, shipmentId],
    queryFn: () =>
      caas().notificationTemplates.preview({
        ...{ event, channel, locale, body },
        ...(subject !== undefined && { subject }),
        ...(shipmentId && { shipmentId }),
      }),
    enabled: body.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const errors = query.error instanceof CaasError ? query.error.errors : [];
  return (
    <Card title={say("preview.title")}>
      {event.startsWith("shipment.") && <Parcels chosen={shipmentId} choose={setShipmentId} />}
      {!draft.enabled && <Alert className="gap" type="warning" showIcon title={say("preview.off")} />}
      {query.error && (
        <Alert
          className="gap"
          type="error"
          role="alert"
          title={errors.length > 0 ? say("preview.wrong") : tell(query.error)}
          description={errors.map(({ path, message }) => (
            <div key={path + message} lang="en">
              <code>{path}</code>: {message}
            </div>
          ))}
        />
      )}
      {query.data && !query.error && (
        <>
          <Shown channel={channel} subject={query.data.subject} body={query.data.body} />
          {query.data.segments !== null && (
            <p className="settings-quiet">
              {say("preview.segments", {
                segments: query.data.segments,
                count: [...query.data.body].length,
                encoding: query.data.encoding ?? "",
              })}
            </p>
          )}
        </>
      )}
      {query.isPending && body.trim() !== "" && <Loading />}
    </Card>
  );
}

/** A value once it has not changed for a moment, so that not each key asks. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 350);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Parcels({ chosen, choose }: { chosen: string | undefined; choose: (id?: string) => void }) {
  const say = useWords(notificationsWords);
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["shipments", "newest"],
    queryFn: async () => (await caas().shipments.list({ limit: 50 }).page()).data,
    enabled: may("shipments:read"),
  });
  if (!data?.length) return null;
  return (
    <Select
      className="gap"
      style={{ width: "100%" }}
      allowClear
      showSearch
      optionFilterProp="label"
      aria-label={say("preview.parcel")}
      placeholder={`${say("preview.invented")} · ${say("preview.parcel")}`}
      value={chosen ?? null}
      onChange={(id) => choose(id ?? undefined)}
      options={data.map(({ id, trackingNumber }) => ({ value: id, label: trackingNumber }))}
    />
  );
}

/** As the customer's device shows it. */
function Shown({
  channel,
  subject,
  body,
}: {
  channel: Template["channel"];
  subject: string | null;
  body: string;
}) {
  const say = useWords(notificationsWords);
  const firm = useMe().data?.tenant.name ?? "";
  if (channel === "email")
    return (
      <article className="mail">
        <header>
          <strong>{subject}</strong>
          <div className="settings-quiet">
            {say("preview.sender")}: {firm}
          </div>
        </header>
        <p className="as-written">{body}</p>
      </article>
    );
  return (
    <div className="phone">
      <div className="phone-bar" aria-hidden="true">
        9:41
      </div>
      {channel === "sms" && <p className="bubble as-written">{body}</p>}
      {channel === "wechat" && (
        <article className="wechat">
          <strong>{say("preview.wechatTitle")}</strong>
          <p className="as-written">{body}</p>
          <footer>{firm}</footer>
        </article>
      )}
      {channel === "push" && (
        <article className="push">
          <header>
            <span>{firm}</span>
            <span>{say("preview.now")}</span>
          </header>
          <strong>{subject}</strong>
          <p className="as-written">{body}</p>
        </article>
      )}
    </div>
  );
}
