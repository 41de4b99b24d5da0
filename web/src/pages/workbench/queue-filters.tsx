import { DeleteOutlined, SaveOutlined } from "@ant-design/icons";
import { Button, Input, Popconfirm, Select } from "antd";
import { useState } from "react";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import {
  priorities,
  readSearch,
  removeView,
  savedViews,
  saveView,
  ticketTypes,
  type WorkbenchSearch,
} from "./views.ts";
import { workbenchWords } from "./words.ts";

interface Props {
  search: WorkbenchSearch;
  look: (search: WorkbenchSearch) => void;
}

/** Narrows the queue, and keeps views of it that are looked at often. */
export default function QueueFilters({ search, look }: Props) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  return (
    <>
      <div className="queue-filters">
        <Select
          size="small"
          aria-label={say("anyType")}
          value={search.type ?? ""}
          options={[
            { value: "" as const, label: say("anyType") },
            ...ticketTypes.map((value) => ({ value, label: term("ticketType", value) })),
          ]}
          onChange={(value) => look(readSearch({ ...search, type: value }))}
        />
        <Select
          size="small"
          aria-label={say("anyPriority")}
          value={search.priority ?? ""}
          options={[
            { value: "" as const, label: say("anyPriority") },
            ...priorities.map((value) => ({ value, label: term("priority", value) })),
          ]}
          onChange={(value) => look(readSearch({ ...search, priority: value }))}
        />
      </div>
      <SavedViews search={search} look={look} />
    </>
  );
}

function SavedViews({ search, look }: Props) {
  const say = useWords(workbenchWords);
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState("");
  const { ticket: _, ...kept } = search;
  const save = () => {
    if (name.trim() === "") return;
    saveView({ name: name.trim(), search: kept });
    setName("");
    setViews(savedViews());
  };
  return (
    <div className="saved-views">
      {views.map((view) => (
        <span key={view.name} className="saved-view">
          <Button size="small" onClick={() => look(view.search)}>
            {view.name}
          </Button>
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`${say("removeView")} ${view.name}`}
            onClick={() => {
              removeView(view.name);
              setViews(savedViews());
            }}
          />
        </span>
      ))}
      {(search.q ?? search.type ?? search.priority) !== undefined && (
        <Popconfirm
          icon={null}
          title={say("saveView")}
          description={
            <Input
              value={name}
              maxLength={30}
              aria-label={say("viewName")}
              placeholder={say("viewName")}
              onChange={({ target }) => setName(target.value)}
            />
          }
          onConfirm={save}
        >
          <Button size="small" type="text" icon={<SaveOutlined />}>
            {say("saveView")}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
