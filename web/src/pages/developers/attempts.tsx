import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Drawer, Space } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { usePages } from "../../api/use-pages.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { CodeBlock, Copyable } from "./code-block.tsx";
import type { Endpoint } from "./endpoint-form.tsx";
import { type Attempt, Outcome } from "./outcome.tsx";
import { developerWords } from "./words.ts";

/** What was sent to an endpoint and what it answered. */
export function Attempts({ endpoint: { id, status } }: { endpoint: Endpoint }) {
  const say = useWords(developerWords);
  const may = useMay();
  const { message } = App.useApp();
  const problem = useProblem();
  const queries = useQueryClient();
  const [looked, setLooked] = useState<Attempt | null>(null);
  const pages = usePages({
    queryKey: ["webhook-endpoints", id, "attempts"],
    list: (cursor) =>
      caas().webhookEndpoints.listWebhookAttempts(id, { limit: 50, ...(cursor && { cursor }) }),
    live: true,
  });
  const again = useMutation({
    mutationFn: (eventId: string) => caas().webhookEndpoints.replayWebhooks(id, { eventId }),
    onError: (error) => void message.error(problem(error)),
    onSuccess: ({ count }) => {
      void message.success(say("webhooks.replaying", { count }));
      void queries.invalidateQueries({ queryKey: ["webhook-endpoints", id, "attempts"] });
    },
  });
  const mayReplay = may("webhooks:write") && status === "enabled";
  return (
    <>
      <PagedTable<Attempt>
        pages={pages}
        width={860}
        empty={<Nothing text={say("webhooks.noAttempts")} />}
        columns={[
          { title: say("webhooks.at"), width: 120, render: (_, { at }) => <Time at={at} /> },
          {
            title: say("webhooks.type"),
            render: (_, attempt) => (
              <div>
                <code>{attempt.type}</code>
                <div className="zone">{say(`webhooks.triggers.${attempt.trigger}`)}</div>
              </div>
            ),
          },
          { title: say("webhooks.result"), render: (_, attempt) => <Outcome attempt={attempt} /> },
          {
            title: say("webhooks.duration"),
            width: 90,
            render: (_, { durationMs }) => <span className="number">{Math.round(durationMs)} ms</span>,
          },
          {
            title: say("webhooks.next"),
            width: 120,
            render: (_, { nextAttemptAt }) => <Time at={nextAttemptAt} />,
          },
          {
            title: say("actions"),
            width: 200,
            render: (_, attempt) => (
              <Space>
                <Button size="small" onClick={() => setLooked(attempt)}>
                  {say("webhooks.response")}
                </Button>
                {mayReplay && attempt.trigger !== "test" && (
                  <Button size="small" onClick={() => again.mutate(attempt.eventId)}>
                    {say("webhooks.again")}
                  </Button>
                )}
              </Space>
            ),
          },
        ]}
      />
      <Drawer
        open={looked !== null}
        onClose={() => setLooked(null)}
        title={say("webhooks.response")}
        size={560}
      >
        {looked && (
          <>
            <p>
              <Outcome attempt={looked} /> · <Time at={looked.at} /> · {Math.round(looked.durationMs)} ms
            </p>
            <CodeBlock
              text={looked.response || say("webhooks.emptyResponse")}
              label={say("webhooks.response")}
            />
            <p>
              {say("webhooks.eventId")}{" "}
              {looked.trigger === "test" || !may("events:read") ? (
                <Copyable text={looked.eventId} />
              ) : (
                <Link to="/developers/events" search={{ event: looked.eventId }}>
                  <code>{looked.eventId}</code>
                </Link>
              )}
            </p>
          </>
        )}
      </Drawer>
    </>
  );
}
