import type { Answer } from "@caas/sdk";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Card, Tooltip } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { Failed, Loading, Nothing } from "../../components/states.tsx";
import { Tone } from "../../components/tone.tsx";
import { Personal } from "../../components/values.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { bookingWords } from "./words.ts";

type Stop = Answer<"getBookingRun">["stops"][number];

/** What a courier has to do in an area on a day, by window, and how it went. */
export function Run({ area, date, name }: { area: string; date: string; name: string }) {
  const say = useWords(bookingWords);
  const shared = useWords(common);
  const { message } = App.useApp();
  const query = useInfiniteQuery({
    queryKey: ["bookings", "run", area, date],
    queryFn: ({ pageParam }) =>
      caas().bookings.getRun({ area, date, limit: 100, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: undefined,
  });
  if (query.isPending) return <Loading />;
  if (!query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const stops = query.data.pages.flatMap((page) => page.stops);
  const link = query.data.pages[0]?.link ?? null;
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    void message.success(say("copied"));
  };
  return (
    <Card
      title={say("runOf", { date: name })}
      extra={
        link && (
          <Tooltip title={say("linkHint")}>
            <Button size="small" onClick={() => void copy(link)}>
              {say("link")}
            </Button>
          </Tooltip>
        )
      }
    >
      {stops.length === 0 ? (
        <Nothing text={say("noStops")} />
      ) : (
        <ol className="rows">
          {stops.map((stop) => (
            <StopRow key={stop.bookingId} stop={stop} />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <div className="list-end">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {shared("more")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function StopRow({ stop }: { stop: Stop }) {
  const spoken = useLanguage();
  const term = useTerms(terms);
  const { from, to, name, trackingNumber, recipient, status } = stop;
  const address = recipient?.address as { line1?: string } | undefined;
  return (
    <li className="stream">
      <strong className="number">
        {from}–{to}
      </strong>
      <div className="stream-what">
        <Link className="number" to="/shipments/$id" params={{ id: trackingNumber }}>
          {trackingNumber}
        </Link>{" "}
        · {name[spoken]}
        <div>
          <Personal value={[recipient?.name, recipient?.phone, address?.line1].filter(Boolean).join(" ")} />
        </div>
      </div>
      {status === "confirmed" ? (
        <Ends stop={stop} />
      ) : (
        <Tone tone={status === "missed" ? "over" : "calm"}>{term("bookingStatus", status)}</Tone>
      )}
    </li>
  );
}

/** How a stop went; that it was missed is asked once more, since the customer is told and paid. */
function Ends({ stop: { bookingId } }: { stop: Stop }) {
  const say = useWords(bookingWords);
  const shared = useWords(common);
  const may = useMay();
  const tell = useProblem();
  const queries = useQueryClient();
  const { message, modal } = App.useApp();
  const end = useMutation({
    mutationFn: (how: "fulfil" | "miss") => caas().bookings[how](bookingId),
    onSuccess: () => void message.success(say("done")),
    onError: (error) => void message.warning(tell(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["bookings"] }),
  });
  if (!may("bookings:write")) return null;
  const miss = () =>
    modal.confirm({
      title: say("missAsk"),
      content: say("missHint"),
      okText: say("miss"),
      okButtonProps: { danger: true },
      cancelText: shared("cancel"),
      onOk: () => end.mutate("miss"),
    });
  return (
    <span className="beside">
      <Button size="small" type="primary" loading={end.isPending} onClick={() => end.mutate("fulfil")}>
        {say("fulfil")}
      </Button>
      <Button size="small" danger loading={end.isPending} onClick={miss}>
        {say("miss")}
      </Button>
    </span>
  );
}
