import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Modal, Select, Space } from "antd";
import { useState } from "react";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { type Hours, slots, timeOf } from "./hours.ts";
import { calendarsWords } from "./words.ts";

interface Props {
  title: string;
  hours: Hours;
  close: () => void;
  take: (hours: Hours) => void;
}

/** A day's hours chosen from lists, for fingers. */
export function DayDialog({ title, hours, close, take }: Props) {
  const say = useWords(calendarsWords);
  const sayCommon = useWords(common);
  const [draft, setDraft] = useState(hours);
  const last = draft.at(-1)?.[1] ?? "";
  const put = (index: number, [open, end]: Hours[number]) => {
    const later = timeOf(Math.min(slots, Math.floor(slotAt(open)) + 1));
    setDraft(draft.map((one, place) => (place === index ? [open, end > open ? end : later] : one)));
  };
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      okText={say("weekly.take")}
      cancelText={sayCommon("cancel")}
      onOk={() => {
        take([...draft].sort(([one], [other]) => (one < other ? -1 : 1)));
        close();
      }}
    >
      {draft.length === 0 && <p>{say("weekly.closedDay")}</p>}
      {draft.map(([open, end], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name but their place
        <div key={index} className="day-hours">
          <Clock
            value={open}
            from={0}
            label={say("weekly.opens")}
            onChange={(value) => put(index, [value, end])}
          />
          –
          <Clock
            value={end}
            from={Math.floor(slotAt(open)) + 1}
            label={say("weekly.closes")}
            onChange={(value) => put(index, [open, value])}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={say("weekly.less")}
            onClick={() => setDraft(draft.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <Space wrap>
        <Button
          icon={<PlusOutlined />}
          disabled={last >= "23:00"}
          onClick={() => setDraft([...draft, next(last)])}
        >
          {say("weekly.more")}
        </Button>
        <Button onClick={() => setDraft([["00:00", "24:00"]])}>{say("weekly.allDay")}</Button>
        <Button onClick={() => setDraft([])}>{say("weekly.closed")}</Button>
      </Space>
    </Modal>
  );
}

const slotAt = (time: string) => Number(time.slice(0, 2)) * 2 + Number(time.slice(3)) / 30;

/** Hours after those that end then: an hour's rest, and four hours. */
function next(last: string): Hours[number] {
  if (!last) return ["09:00", "18:00"];
  const open = Math.min(slots - 1, Math.ceil(slotAt(last)) + 2);
  return [timeOf(open), timeOf(Math.min(slots, open + 8))];
}

interface ClockProps {
  value: string;
  /** The first half hour that is offered. */
  from: number;
  label: string;
  onChange: (value: string) => void;
}

function Clock({ value, from, label, onChange }: ClockProps) {
  const until = from === 0 ? slots - 1 : slots;
  const offered = Array.from({ length: until - from + 1 }, (_, index) => timeOf(from + index));
  // What was written to the minute stays what it is until another is chosen.
  const times = offered.includes(value) ? offered : [value, ...offered].sort();
  return (
    <Select
      className="clock-choice"
      value={value}
      aria-label={label}
      onChange={onChange}
      options={times.map((time) => ({ value: time, label: time }))}
    />
  );
}
