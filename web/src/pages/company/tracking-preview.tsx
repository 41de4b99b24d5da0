import { useQuery } from "@tanstack/react-query";
import { Card, Segmented } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { apiUrl } from "../../api/config.ts";
import { useMay } from "../../api/me.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { contrastWithWhite } from "./contrast.ts";
import { companyWords } from "./words.ts";

interface Props {
  slug: string;
  /** Of the firm: what was saved is shown at once. */
  version: number;
  /** As it is being chosen. */
  color: string | null | undefined;
}

/** The firm's page itself, as it stands in frames of other sites. */
export function TrackingPreview({ slug, version, color }: Props) {
  const say = useWords(companyWords);
  const spoken = useLanguage();
  const may = useMay();
  const [page, setPage] = useState<"lookUp" | "parcel">("lookUp");
  const [language, setLanguage] = useState<string>(spoken);
  const { data: parcel } = useQuery({
    queryKey: ["shipments", "newest-link"],
    queryFn: async () => (await caas().shipments.list({ limit: 1 }).page()).data[0] ?? null,
    enabled: may("shipments:read"),
  });
  const url = new URL(page === "parcel" && parcel ? parcel.trackingUrl : `${apiUrl()}/t/${slug}`);
  url.searchParams.set("lang", language);
  const plain = url.href;
  url.searchParams.set("embed", "1");
  if (color && contrastWithWhite(color) !== null) url.searchParams.set("color", color);
  return (
    <Card
      title={say("preview")}
      extra={
        <a href={plain} target="_blank" rel="noreferrer">
          {say("open")}
        </a>
      }
    >
      <div className="beside gap">
        <Segmented
          aria-label={say("page")}
          value={page}
          onChange={setPage}
          options={[
            { value: "lookUp" as const, label: say("lookUp") },
            ...(parcel ? [{ value: "parcel" as const, label: say("parcel") }] : []),
          ]}
        />
        <Segmented
          aria-label={say("language")}
          value={language}
          onChange={setLanguage}
          options={(["zh-CN", "en"] as const).map((value) => ({ value, label: say(`locales.${value}`) }))}
        />
      </div>
      <p className="settings-quiet">{say("previewHint")}</p>
      <iframe key={version} className="tracking-frame" title={say("preview")} src={url.href} />
    </Card>
  );
}
