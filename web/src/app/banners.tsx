import { Alert, Button } from "antd";
import { useEffect, useSyncExternalStore } from "react";
import { connected, onConnection } from "../api/connection.ts";
import { useWorld } from "../api/me.ts";
import { queryClient } from "../api/queries.ts";
import { enterWorld, type World } from "../api/world.ts";
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
          title={say("shell.sandboxOn")}
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
