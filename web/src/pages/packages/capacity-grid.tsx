import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { useState } from "react";
import { ClockInput } from "../../components/clock-input.tsx";
import { useWords } from "../../i18n/words.ts";
import { days, rowsOf, type Window, windowsOf } from "./windows.ts";
import { packagesWords } from "./words.ts";

interface Props {
  value?: Window[];
  onChange?: (windows: Window[]) => void;
  disabled?: boolean;
}

/** When is delivered, and how many bookings each day takes. */
export function CapacityGrid({ value = [], onChange, disabled = false }: Props) {
  const say = useWords(packagesWords);
  // Rows that are not complete yet are no windows, so they are kept here.
  const [rows, setRows] = useState(() => rowsOf(value));
  const change = (next: typeof rows) => {
    setRows(next);
    onChange?.(windowsOf(next));
  };
  const edit = (index: number, changes: Partial<(typeof rows)[number]>) =>
    change(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard has to get there
    <section className="capacity" aria-label={say("windows")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {say("from")} – {say("to")}
            </th>
            {days.map((day) => (
              <th key={day} scope="col">
                {say(`days.${day}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, places }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name while its times are typed
            <tr key={index}>
              <th scope="row">
                <span className="capacity-times">
                  <ClockInput
                    aria-label={`${say("from")} ${index + 1}`}
                    value={from}
                    disabled={disabled}
                    onChange={(time) => edit(index, { from: time })}
                  />
                  –
                  <ClockInput
                    aria-label={`${say("to")} ${index + 1}`}
                    value={to}
                    disabled={disabled}
                    onChange={(time) => edit(index, { to: time })}
                  />
                </span>
              </th>
              {days.map((day) => (
                <td key={day} className={places[day] === undefined ? "closed" : ""}>
                  <InputNumber
                    min={1}
                    max={100_000}
                    precision={0}
                    controls={false}
                    disabled={disabled}
                    aria-label={say("capacityOf", { day: say(`days.${day}`), from, to })}
                    value={places[day] ?? null}
                    onChange={(capacity) => {
                      const { [day]: _before, ...others } = places;
                      edit(index, { places: capacity === null ? others : { ...others, [day]: capacity } });
                    }}
                  />
                </td>
              ))}
              <td>
                {!disabled && (
                  <span className="capacity-tools">
                    <Button
                      size="small"
                      disabled={places.mon === undefined}
                      onClick={() =>
                        edit(index, { places: Object.fromEntries(days.map((day) => [day, places.mon])) })
                      }
                    >
                      {say("fillRow")}
                    </Button>
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined />}
                      aria-label={say("removeWindow", { from, to })}
                      onClick={() => change(rows.filter((_, at) => at !== index))}
                    />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!disabled && (
        <Button
          className="above"
          icon={<PlusOutlined />}
          onClick={() => {
            const from = rows.at(-1)?.to ?? "09:00";
            const to = `${String(Math.min(23, Number(from.slice(0, 2)) + 3)).padStart(2, "0")}:00`;
            change([...rows, { from, to, places: Object.fromEntries(days.map((day) => [day, 10])) }]);
          }}
        >
          {say("addWindow")}
        </Button>
      )}
    </section>
  );
}
