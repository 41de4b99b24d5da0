import { Button, Empty, Result, Skeleton } from "antd";
import type { ReactNode } from "react";
import { useProblem } from "../api/problem.ts";
import { isForbidden } from "../api/queries.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";

interface Asked<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** What was asked for once it is there; before that, that it is coming, why it cannot come, and what to do then. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: Asked<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}

export function Loading() {
  const say = useWords(common);
  return (
    <div role="status" aria-label={say("state.loading")} className="state">
      <Skeleton active paragraph={{ rows: 5 }} />
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useWords(common);
  const tell = useProblem();
  if (isForbidden(error)) return <Forbidden />;
  return (
    <Result
      status="warning"
      title={say("state.failed")}
      subTitle={tell(error)}
      extra={retry && <Button onClick={retry}>{say("retry")}</Button>}
    />
  );
}

export function Forbidden() {
  const say = useWords(common);
  return (
    <Result
      className="forbidden"
      status="info"
      title={say("state.forbidden")}
      subTitle={say("state.forbiddenHint")}
    />
  );
}

export function NotFound() {
  const say = useWords(common);
  return <Result status="info" title={say("state.notFound")} subTitle={say("state.notFoundHint")} />;
}

/** Where an address leads nowhere, around which there is no frame either. */
export function NoSuchPage() {
  const say = useWords(common);
  return (
    <main>
      <h1 className="unseen">{say("state.notFound")}</h1>
      <Result
        status="info"
        title={say("state.notFound")}
        subTitle={say("state.notFoundHint")}
        extra={
          <Button type="primary" href={import.meta.env.BASE_URL}>
            {say("state.home")}
          </Button>
        }
      />
    </main>
  );
}

/** Nothing to show: what would be here, and perhaps the button that makes the first. */
export function Nothing({ text, children }: { text?: string; children?: ReactNode }) {
  const say = useWords(common);
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? say("state.empty")}>
      {children}
    </Empty>
  );
}
