import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Card, Form, Input, Select } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { ZoneSelect } from "../../components/zone-select.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { tenantQuery } from "../settings/tenant-query.ts";
import { contrastWithWhite, enough } from "./contrast.ts";
import { TrackingPreview } from "./tracking-preview.tsx";
import { companyWords } from "./words.ts";
import "./company.css";

type Tenant = Answer<"getTenant">;
type Values = Pick<Tenant, "name" | "country" | "timezone" | "locale" | "branding">;

/** Who the firm is, and how its pages look. */
export function CompanyPage() {
  const say = useWords(companyWords);
  const query = useQuery(tenantQuery);
  return (
    <SettingsPage title={say("title")} permission="tenant:read" toChange="tenant:write">
      <Loaded query={query}>
        {(tenant) => <CompanyForm key={tenant.version} tenant={tenant} reload={() => void query.refetch()} />}
      </Loaded>
    </SettingsPage>
  );
}

const countries = [
  ...["CN", "HK", "MO", "TW", "SG", "MY", "TH", "VN", "PH", "ID", "JP", "KR", "IN", "AU", "NZ", "US", "CA"],
  ...["GB", "IE", "DE", "FR", "NL", "BE", "ES", "PT", "IT", "CH", "AT", "PL", "SE", "DK", "NO", "FI", "RU"],
  ...["AE", "SA", "TR", "BR", "MX", "ZA"],
];

function CompanyForm({ tenant, reload }: { tenant: Tenant; reload: () => void }) {
  const say = useWords(companyWords);
  const spoken = useLanguage();
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const names = new Intl.DisplayNames([spoken], { type: "region" });
  const color = Form.useWatch(["branding", "color"], form);
  const save = useMutation({
    mutationFn: ({ branding: { logoUrl, color, hotline, widgetOrigins }, ...profile }: Values) =>
      caas().tenant.update(
        {
          ...profile,
          branding: {
            logoUrl: logoUrl || null,
            color: color || null,
            hotline: hotline || null,
            // None named is any site here; who has closed it to all by the API keeps it closed.
            widgetOrigins:
              widgetOrigins?.length || tenant.branding.widgetOrigins?.length === 0
                ? (widgetOrigins ?? [])
                : null,
          },
        },
        { ifMatch: tenant },
      ),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      queries.setQueryData(tenantQuery.queryKey, saved);
      void message.success(say("saved"));
      await queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
  const disabled = !may("tenant:write");
  const known = countries.includes(tenant.country) ? countries : [tenant.country, ...countries];
  return (
    <div className="two">
      <Form
        form={form}
        layout="vertical"
        disabled={disabled}
        initialValues={tenant}
        onFinish={(values) => save.mutate(values)}
        className="stack"
      >
        <Card title={say("profile")}>
          <div className="pairs">
            <Form.Item name="name" label={say("name")}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item label={say("slug")} extra={say("slugHint")}>
              <Input value={tenant.slug} disabled aria-label={say("slug")} />
            </Form.Item>
            <Form.Item name="country" label={say("country")} extra={say("countryHint")}>
              <Select
                showSearch
                optionFilterProp="label"
                options={known.map((value) => ({ value, label: names.of(value) ?? value }))}
              />
            </Form.Item>
            <Form.Item name="timezone" label={say("timezone")} extra={say("timezoneHint")}>
              <ZoneSelect />
            </Form.Item>
            <Form.Item name="locale" label={say("locale")} extra={say("localeHint")}>
              <Select
                options={(["zh-CN", "en"] as const).map((value) => ({
                  value,
                  label: say(`locales.${value}`),
                }))}
              />
            </Form.Item>
          </div>
        </Card>
        <Card title={say("brand")}>
          <Form.Item
            name={["branding", "color"]}
            label={say("color")}
            extra={<Contrast color={color ?? ""} />}
          >
            <ColorInput />
          </Form.Item>
          <Form.Item name={["branding", "logoUrl"]} label={say("logo")} extra={<Logo form={form} />}>
            <Input inputMode="url" maxLength={500} placeholder="https://" />
          </Form.Item>
          <Form.Item name={["branding", "hotline"]} label={say("hotline")}>
            <Input type="tel" maxLength={32} />
          </Form.Item>
          <Form.Item name={["branding", "widgetOrigins"]} label={say("origins")} extra={say("originsHint")}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[",", " "]} />
          </Form.Item>
        </Card>
        {!disabled && (
          <SaveBar
            error={save.error}
            remains={problem}
            pending={save.isPending}
            reload={reload}
            note={say("saveNote")}
          />
        )}
      </Form>
      <TrackingPreview slug={tenant.slug} version={tenant.version} color={color} />
    </div>
  );
}

/** A colour to be picked or written. */
function ColorInput({
  id,
  value = "",
  onChange,
  disabled,
}: {
  id?: string;
  value?: string;
  onChange?: (color: string) => void;
  disabled?: boolean;
}) {
  const say = useWords(companyWords);
  return (
    <span className="color-input">
      <input
        type="color"
        aria-label={say("color")}
        disabled={disabled}
        value={contrastWithWhite(value) === null ? "#1d4ed8" : value}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <Input
        {...(id && { id })}
        value={value}
        placeholder="#0b6e4f"
        maxLength={7}
        onChange={({ target }) => onChange?.(target.value)}
        style={{ width: 110 }}
      />
      {value && !disabled && <Button onClick={() => onChange?.("")}>{say("noColor")}</Button>}
    </span>
  );
}

function Contrast({ color }: { color: string }) {
  const say = useWords(companyWords);
  const ratio = contrastWithWhite(color);
  if (ratio === null) return null;
  const values = { ratio: ratio.toFixed(1) };
  if (ratio >= enough) return <span className="contrast-good">✓ {say("colorGood", values)}</span>;
  return <span className="contrast-poor">⚠ {say("colorDark", values)}</span>;
}

function Logo({ form }: { form: ReturnType<typeof Form.useForm<Values>>[0] }) {
  const say = useWords(companyWords);
  const url = Form.useWatch(["branding", "logoUrl"], form);
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <>
      {say("logoHint")}
      {url?.startsWith("https://") &&
        (broken === url ? (
          <div className="contrast-poor">⚠ {say("logoBroken")}</div>
        ) : (
          <img className="logo-preview" src={url} alt={say("logoAlt")} onError={() => setBroken(url)} />
        ))}
    </>
  );
}
