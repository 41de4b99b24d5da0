import { Button } from "antd";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";

/** The button that ends a form. */
export function Save({ pending }: { pending: boolean }) {
  const say = useWords(common);
  return (
    <Button type="primary" htmlType="submit" loading={pending}>
      {say("save")}
    </Button>
  );
}
