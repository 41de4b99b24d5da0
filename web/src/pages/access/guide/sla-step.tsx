import { useQuery } from "@tanstack/react-query";
import { Form, InputNumber, Skeleton } from "antd";
import { caas } from "../../../api/client.ts";
import { useWords } from "../../../i18n/words.ts";
import { policiesQuery } from "../../sla/queries.ts";
import { accessWords } from "../words.ts";
import { StepDone } from "./step-done.tsx";
import { StepForm } from "./step-form.tsx";

export function SlaStep({ calendarId, next }: { calendarId: string | undefined; next: () => void }) {
  const say = useWords(accessWords);
  const { data: policies } = useQuery(policiesQuery);
  const [present] = (policies?.data ?? []).filter(({ id }) => id !== "default");
  if (!policies) return <Skeleton active />;
  if (present) return <StepDone what={present.name} at="/settings/sla" next={next} />;
  return (
    <StepForm<{ firstResponse: number; resolution: number }, unknown>
      initial={{ firstResponse: 30, resolution: 24 }}
      send={({ firstResponse, resolution }) =>
        caas().slaPolicies.create({
          name: say("guide.policyName"),
          ...(calendarId && { calendarId }),
          targets: { firstResponse: `PT${firstResponse}M`, resolution: `PT${resolution}H` },
        })
      }
      next={next}
    >
      <p>{say("guide.slaHint")}</p>
      <Form.Item
        name="firstResponse"
        label={say("guide.firstResponse")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <InputNumber min={1} max={1440} precision={0} />
      </Form.Item>
      <Form.Item
        name="resolution"
        label={say("guide.resolution")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <InputNumber min={1} max={720} precision={0} />
      </Form.Item>
    </StepForm>
  );
}
