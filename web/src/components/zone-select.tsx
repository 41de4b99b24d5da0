import { Select, type SelectProps } from "antd";
import { useMemo } from "react";
import { useLanguage } from "../i18n/words.ts";
import { useZoneName } from "./time.tsx";

/** A time zone, found by its name in the member's language or by that of its city: 中国标准时间 · Asia/Shanghai. */
export function ZoneSelect(field: Omit<SelectProps<string>, "options" | "showSearch">) {
  const spoken = useLanguage();
  const nameOf = useZoneName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with the language alone
  const zones = useMemo(
    () =>
      Intl.supportedValuesOf("timeZone").map((value) => ({
        value,
        label: `${nameOf(value)} · ${value.replaceAll("_", " ")}`,
      })),
    [spoken],
  );
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: "label" }}
      options={zones}
      popupMatchSelectWidth={false}
    />
  );
}
