import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";

/** In place of a step that was done before: going through the guide again makes nothing twice. */
export function StepDone({
  what,
  at,
  next,
}: {
  what: string;
  at: "/settings/calendars" | "/settings/sla";
  next: () => void;
}) {
  const say = useWords(accessWords);
  return (
    <>
      <p>
        {say("guide.setAlready", { what })} <Link to={at}>{say("guide.toSettings")}</Link>
      </p>
      <Button type="primary" onClick={next}>
        {say("guide.next")}
      </Button>
    </>
  );
}
