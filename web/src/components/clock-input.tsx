import { Input } from "antd";
import { clockTime } from "./clock-time.ts";

interface Props {
  id?: string;
  value?: string;
  onChange?: (time: string) => void;
  disabled?: boolean;
  "aria-label"?: string;
}

/** A time of day on a clock of 24 hours, whatever the browser's own clock is; `9` and `930` become 09:00 and 09:30. */
export function ClockInput({ value = "", onChange, ...input }: Props) {
  return (
    <Input
      {...input}
      className="clock-input"
      inputMode="numeric"
      placeholder="09:00"
      maxLength={5}
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
      onBlur={() => {
        const time = clockTime(value);
        if (time !== null && time !== value) onChange?.(time);
      }}
    />
  );
}
