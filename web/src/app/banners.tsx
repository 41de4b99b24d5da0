import { Alert, Button } from "antd";
import { useEffect, useSyncExternalStore } from "react";
import { connected, onConnection } from "../api/connection.ts";
import { useWorld } from "../api/me.ts";
import { queryClient } from "../api/queries.ts";
import { enterWorld, type World } from "../api/world.ts";
import { useAhead, useWorldClock } from "../api/world-clock.ts";
import { Time, useNow } from "../components/time.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";

/** Goes into the sandbox or out of it; nothing of the one world stays on the page of the other. */
export function goToWorld(next: World): void {
  enterWorld(next);
  void queryClient.resetQueries();
}

const retryMs = 3_000;

/** What holds for every page at the moment: no connection, or nothing real. */
export function Banners() {
  const say = useWords(common);
  const world = useWorld();
  useWorldClock();
  const moved = useAhead() !== 0;
  const now = useNow();
  const up = useSyncExternalStore(onConnection, connected);
  useEffect(() => {
    if (up) return;
    const timer = setInterval(() => void queryClient.refetchQueries({ type: "active" }), retryMs);
    return () => clearInterval(timer);
  }, [up]);
  return (
    <>
      {!up && <Alert banner type="error" role="alert" title={say("shell.offline")} />}
      {world === "test" && (
        <Alert
          banner
          type="warning"
          title={
            <>
              {say("shell.sandboxOn")}{" "}
              {moved && (
                <strong>
                  {say("shell.sandboxTime")} <Time at={new Date(now).toISOString()} />
                </strong>
              )}
            </>
          }
          action={
            <Button size="small" onClick={() => goToWorld("live")}>
              {say("shell.leaveSandbox")}
            </Button>
          }
        />
      )}
    </>
  );
}
