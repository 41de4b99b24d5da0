import { Alert, Button, Modal } from "antd";
import { useWords } from "../../i18n/words.ts";
import { Copyable } from "./code-block.tsx";
import { developerWords } from "./words.ts";

/** Shows a secret that the API tells this once; it is closed by saying that it was kept. */
export function SecretOnce({ secret, close }: { secret: string | null; close: () => void }) {
  const say = useWords(developerWords);
  return (
    <Modal
      open={secret !== null}
      title={say("once.title")}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={close}>
          {say("once.done")}
        </Button>
      }
    >
      <Alert className="gap" type="warning" title={say("once.hint")} />
      {secret !== null && <Copyable text={secret} />}
    </Modal>
  );
}
