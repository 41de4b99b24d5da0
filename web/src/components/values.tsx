import { EyeInvisibleOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import { useMay } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage, useWords } from "../i18n/words.ts";

interface Amount {
  amount: number;
  currency: string;
}

/** Money of the API, in minor units, as people write it. */
export function moneyText(spoken: Language, { amount, currency }: Amount): string {
  const format = new Intl.NumberFormat(spoken, { style: "currency", currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}

export function Money({ value }: { value: Amount | null | undefined }) {
  const spoken = useLanguage();
  return value ? <span className="number">{moneyText(spoken, value)}</span> : <>—</>;
}

/** A name, phone or address, which comes masked to roles that may not read it in clear; then it says so. */
export function Personal({ value }: { value: string | null | undefined }) {
  const say = useWords(common);
  const may = useMay();
  if (!value) return <>—</>;
  if (may("personal:read")) return <span className="number">{value}</span>;
  return (
    <Tooltip title={say("veiled")}>
      <span className="number">
        {value} <EyeInvisibleOutlined aria-label={say("veiled")} />
      </span>
    </Tooltip>
  );
}
