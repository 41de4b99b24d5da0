import { Button, Form, Input, Select, Typography } from "antd";
import { useState } from "react";
import { caas } from "../../../api/client.ts";
import { useWords } from "../../../i18n/words.ts";
import { developerWords } from "../../developers/words.ts";
import { accessWords } from "../words.ts";
import { StepForm } from "./step-form.tsx";

const providers = ["kuaidi100", "kdniao", "17track", "aftership", "easypost", "sf"] as const;

export function SourceStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const nameOf = useWords(developerWords);
  const [url, setUrl] = useState<string>();
  if (url)
    return (
      <>
        <p>{say("guide.address")}</p>
        <Typography.Paragraph copyable code>
          {url}
        </Typography.Paragraph>
        <Button type="primary" onClick={next}>
          {say("guide.next")}
        </Button>
      </>
    );
  return (
    <StepForm<{ provider: (typeof providers)[number]; secret?: string }, { url: string }>
      initial={{ provider: "kuaidi100" }}
      send={({ provider, secret }) => caas().inboundSources.create({ provider, ...(secret && { secret }) })}
      next={(source) => setUrl(source.url)}
      label={say("guide.create")}
    >
      <p>{say("guide.sourceHint")}</p>
      <Form.Item name="provider" label={say("guide.provider")}>
        <Select
          options={providers.map((value) => ({ value, label: nameOf(`inbound.providers.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="secret" label={say("guide.secret")}>
        <Input autoComplete="off" />
      </Form.Item>
    </StepForm>
  );
}
