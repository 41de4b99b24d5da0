import { useNavigate } from "@tanstack/react-router";
import { Button, Card, Steps, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { Page } from "../../../components/page.tsx";
import { useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";
import { CompanyStep } from "./company-step.tsx";
import { HoursStep } from "./hours-step.tsx";
import { SlaStep } from "./sla-step.tsx";
import { SourceStep } from "./source-step.tsx";
import { TeamStep } from "./team-step.tsx";
import { TicketStep } from "./ticket-step.tsx";

const steps = ["company", "hours", "sla", "team", "source", "ticket"] as const;
const narrow = matchMedia("(max-width: 767px)").matches;
type StepName = (typeof steps)[number];

/** What a new firm sets first: who it is, when it is open, how soon it answers, where its tracking comes from. */
export function GuidePage() {
  const say = useWords(accessWords);
  const [at, setAt] = useState(0);
  const [calendarId, setCalendarId] = useState<string>();
  const navigate = useNavigate();
  const next = () =>
    at + 1 < steps.length ? setAt(at + 1) : void navigate({ to: "/workbench", search: { view: "all" } });
  const current: StepName = steps[at] ?? "ticket";
  const shown: Record<StepName, ReactNode> = {
    company: <CompanyStep next={next} />,
    hours: (
      <HoursStep
        next={(id) => {
          setCalendarId(id);
          next();
        }}
      />
    ),
    sla: <SlaStep calendarId={calendarId} next={next} />,
    team: <TeamStep next={next} />,
    source: <SourceStep next={next} />,
    ticket: <TicketStep />,
  };
  return (
    <Page title={say("guide.title")} permission="tenant:write">
      <Typography.Paragraph>{say("guide.intro")}</Typography.Paragraph>
      <Steps
        className="gap"
        size="small"
        responsive={false}
        current={at}
        // On a phone the card below says which step it is.
        items={steps.map((name) => ({ title: narrow ? null : say(`guide.${name}`) }))}
      />
      <Card
        className="narrow"
        title={say(`guide.${current}`)}
        extra={
          <Button type="link" onClick={next}>
            {at + 1 < steps.length ? say("guide.skip") : say("guide.done")}
          </Button>
        }
      >
        {shown[current]}
      </Card>
    </Page>
  );
}
