import { InputNumber } from "antd";
import { useCurrency } from "../api/currency.ts";
import { useLanguage } from "../i18n/words.ts";

interface Money {
  amount: number;
  currency: string;
}

interface Props {
  id?: string;
  value?: Money | null;
  onChange?: (money: Money | null) => void;
  /** Of an amount that is written into an empty field; the firm's own, where none is named. */
  currency?: string | undefined;
  placeholder?: string;
  disabled?: boolean;
  "aria-label"?: string;
}

/** Money as people write it (12.50), given on in minor units. */
export function MoneyInput({ value, onChange, currency, placeholder, ...input }: Props) {
  const spoken = useLanguage();
  const firms = useCurrency();
  const unit = value?.currency ?? currency ?? firms;
  const format = new Intl.NumberFormat(spoken, { style: "currency", currency: unit });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const sign = format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? unit;
  return (
    <InputNumber
      {...input}
      prefix={sign}
      min={0}
      precision={digits}
      controls={false}
      className="money"
      {...(placeholder && { placeholder })}
      value={value ? value.amount / 10 ** digits : null}
      onChange={(major) =>
        onChange?.(
          major === null ? null : { amount: Math.round(Number(major) * 10 ** digits), currency: unit },
        )
      }
    />
  );
}
