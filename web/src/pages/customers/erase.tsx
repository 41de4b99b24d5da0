import type { Answer } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { caas } from "../../api/client.ts";
import { useProblem } from "../../api/problem.ts";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { customerWords } from "./words.ts";

/** Takes away all that is personal, once it was said what that means. */
export function Erase({ customer }: { customer: Answer<"getCustomer"> }) {
  const say = useWords(customerWords);
  const shared = useWords(common);
  const tell = useProblem();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: () => caas().customers.erase(customer.id),
    onSuccess: (empty) => {
      queries.setQueryData(["customers", customer.id], empty);
      void queries.invalidateQueries();
      void message.success(say("erased"), 6);
    },
    onError: (error) => void message.error(tell(error)),
  });
  const ask = () =>
    modal.confirm({
      title: say("eraseAsk", { name: customer.name ?? "" }),
      content: say("eraseHint"),
      okText: say("eraseConfirm"),
      okButtonProps: { danger: true },
      cancelText: shared("cancel"),
      onOk: () => erase.mutateAsync().catch(() => undefined),
    });
  return (
    <Button danger type="text" loading={erase.isPending} onClick={ask}>
      {say("erase")}
    </Button>
  );
}
