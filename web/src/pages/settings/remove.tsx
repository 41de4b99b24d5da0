import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useRefused } from "../../api/problem.ts";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";

interface Props {
  /** What is asked first, and what follows from it. */
  ask: string;
  hint: string;
  word: string;
  /** What is said when it is done. */
  done: string;
  remove: () => Promise<unknown>;
  /** The list that has changed then. */
  queryKey: QueryKey;
}

/** Removes a line of a list of settings, after asking. */
export function Remove({ ask, hint, word, done, remove, queryKey }: Props) {
  const say = useWords(common);
  const { message } = App.useApp();
  const tell = useRefused();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: remove,
    onSuccess: () => void message.success(done),
    onError: (error) => void message.error(tell(error), 6),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <Popconfirm
      title={ask}
      description={hint}
      okText={word}
      okButtonProps={{ danger: true }}
      cancelText={say("cancel")}
      onConfirm={() => removal.mutate()}
    >
      <Button type="text" danger loading={removal.isPending}>
        {word}
      </Button>
    </Popconfirm>
  );
}
