import { Modal, Typography } from "antd";
import { queryClient } from "../api/queries.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { LogInForm } from "../pages/access/log-in-form.tsx";

/** Asks for the log-in over the page, where it has ended: what was typed below stays. */
export function Relogin({ email }: { email: string }) {
  const say = useWords(common);
  return (
    <Modal open closable={false} footer={null} title={say("shell.expired")}>
      <Typography.Paragraph>{say("shell.expiredHint")}</Typography.Paragraph>
      <LogInForm email={email} done={() => void queryClient.invalidateQueries()} />
    </Modal>
  );
}
