import { Button, Table, type TableProps } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import type { usePages } from "../api/use-pages.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Failed, Loading, Nothing } from "./states.tsx";

interface Props<Item> extends Pick<TableProps<Item>, "columns" | "rowSelection" | "onRow"> {
  pages: ReturnType<typeof usePages<Item>>;
  empty?: ReactNode;
  /** Of what lies beside each other, in pixels; narrower windows scroll. */
  width?: number;
}

/** Above so many rows only those in sight are drawn. */
const drawnAtOnce = 200;

/** A list of any length: read page by page, drawn where it is looked at. */
export function PagedTable<Item extends { id: string }>({
  pages,
  empty,
  width = 720,
  columns = [],
  ...table
}: Props<Item>) {
  const say = useWords(common);
  const frame = useRef<HTMLDivElement>(null);
  // Rows without a link or a button are scrolled sideways by keys only where the frame itself can be reached.
  useEffect(() => frame.current?.querySelector(".ant-table-content")?.setAttribute("tabindex", "0"));
  const { items, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages;
  if (isPending) return <Loading />;
  if (error && items.length === 0) return <Failed error={error} retry={() => void refetch()} />;
  if (items.length === 0) return <>{empty ?? <Nothing />}</>;
  // As cards, rows that are out of sight are left out by the browser itself.
  const many = items.length > drawnAtOnce && !matchMedia("(max-width: 767px)").matches;
  return (
    <div ref={frame}>
      <Table
        {...table}
        className="paged"
        columns={columns.map((column) => ({
          ...column,
          // Beside the value where the row is shown as a card.
          onCell: () => ({ "data-label": typeof column.title === "string" ? column.title : "" }) as object,
        }))}
        size="middle"
        rowKey="id"
        dataSource={items}
        pagination={false}
        virtual={many}
        scroll={many ? { x: width, y: 640 } : { x: width }}
      />
      <div className="list-end">
        {hasNextPage ? (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say("more")}
          </Button>
        ) : (
          say("state.end", { count: items.length })
        )}
      </div>
    </div>
  );
}
