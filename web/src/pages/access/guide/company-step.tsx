import { useQueryClient } from "@tanstack/react-query";
import { Form, Input } from "antd";
import { caas } from "../../../api/client.ts";
import { useMe } from "../../../api/me.ts";
import { useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";
import { StepForm } from "./step-form.tsx";

export function CompanyStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const tenant = useMe().data?.tenant;
  const queries = useQueryClient();
  type Company = { name: string; branding: { hotline?: string; color?: string } };
  return (
    <StepForm<Company, unknown>
      initial={{ name: tenant?.name, branding: tenant?.branding ?? {} }}
      send={({ name, branding: { hotline, color } }) =>
        caas().tenant.update({ name, branding: { hotline: hotline || null, color: color || null } })
      }
      next={() => {
        void queries.invalidateQueries({ queryKey: ["me"] });
        next();
      }}
    >
      <Form.Item name="name" label={say("company")} rules={[{ required: true, message: say("needed") }]}>
        <Input />
      </Form.Item>
      <Form.Item name={["branding", "hotline"]} label={say("guide.hotline")}>
        <Input type="tel" />
      </Form.Item>
      <Form.Item name={["branding", "color"]} label={say("guide.color")}>
        <Input type="color" style={{ width: 80 }} />
      </Form.Item>
    </StepForm>
  );
}
