import { CaasError } from "@caas/sdk";
import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { Save } from "../../components/save.tsx";
import { useWords } from "../../i18n/words.ts";
import { settingsWords } from "./words.ts";

interface Props {
  error: unknown;
  /** Of the error what no field says. */
  remains: string | null;
  pending: boolean;
  /** Reads the newest version and gives up what was typed. */
  reload: () => void;
  /** What follows from saving. */
  note?: string | null | undefined;
  children?: ReactNode;
}

/** Ends a long form, always in sight: saves it, says why that failed, and how to go on after a colleague's change. */
export function SaveBar({ error, remains, pending, reload, note, children }: Props) {
  const say = useWords(settingsWords);
  const lost = error instanceof CaasError && ["precondition_failed", "conflict"].includes(error.code);
  const text = lost ? say("lost") : error ? (remains ?? say("marked")) : null;
  return (
    <div className="sticky-save">
      {text && (
        <Alert
          type="error"
          role="alert"
          title={text}
          action={lost && <Button onClick={reload}>{say("reload")}</Button>}
        />
      )}
      <Save pending={pending} />
      {children}
      {note && <span className="settings-quiet save-note">{note}</span>}
    </div>
  );
}
