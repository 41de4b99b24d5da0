import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { begin } from "../../api/session.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { useZoneName } from "../../components/time.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { AccessCard } from "./access-card.tsx";
import { accessWords } from "./words.ts";

interface SignUp {
  company: string;
  slug: string;
  name: string;
  email: string;
  password: string;
  country: string;
  timezone: string;
}

const countries = ["CN", "HK", "MO", "TW", "SG", "MY", "TH", "JP", "KR", "US", "GB", "DE", "FR", "AU"];

/** Where all of a country keeps one time, or most of it; elsewhere what the browser's clock says. */
const zones: Record<string, string> = {
  CN: "Asia/Shanghai",
  HK: "Asia/Hong_Kong",
  MO: "Asia/Macau",
  TW: "Asia/Taipei",
  SG: "Asia/Singapore",
  MY: "Asia/Kuala_Lumpur",
  TH: "Asia/Bangkok",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  GB: "Europe/London",
  DE: "Europe/Berlin",
  FR: "Europe/Paris",
};

function zoneOf(country: string): string {
  return zones[country] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function SignUpPage() {
  const say = useWords(accessWords);
  const spoken = useLanguage();
  const navigate = useNavigate();
  const [form] = Form.useForm<SignUp>();
  const { problem, refuse, clear } = useFormProblem(form);
  const slug = Form.useWatch("slug", form) ?? "";
  const signUp = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: (values: SignUp) => caas().signup.create({ ...values, locale: spoken }),
    onSuccess: (tokens) => {
      begin(tokens);
      void navigate({ to: "/start" });
    },
  });
  const needed = [{ required: true, message: say("needed") }];
  const zoneName = useZoneName();
  const names = new Intl.DisplayNames(spoken, { type: "region" });
  return (
    <AccessCard title={say("signUpTitle")}>
      <Form
        noValidate
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ country: "CN", timezone: zoneOf("CN") }}
        onValuesChange={({ country }: Partial<SignUp>) => {
          if (country) form.setFieldValue("timezone", zoneOf(country));
        }}
        onFinish={(values) => signUp.mutate(values)}
      >
        <FormProblem text={problem} />
        <Form.Item name="company" label={say("company")} rules={needed}>
          <Input autoComplete="organization" />
        </Form.Item>
        <Form.Item
          name="slug"
          label={say("slug")}
          rules={needed}
          extra={say("slugHint", { slug: slug || "…" })}
        >
          <Input autoCapitalize="off" />
        </Form.Item>
        <Form.Item name="name" label={say("name")} rules={needed}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="email" label={say("email")} rules={needed}>
          <Input type="email" autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={say("password")} rules={needed} extra={say("passwordHint")}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="country" label={say("country")}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={countries.map((value) => ({ value, label: names.of(value) }))}
          />
        </Form.Item>
        <Form.Item name="timezone" label={say("timezone")}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={Intl.supportedValuesOf("timeZone").map((value) => ({
              value,
              label: `${zoneName(value)} · ${value}`,
            }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={signUp.isPending}>
          {say("signUp")}
        </Button>
      </Form>
      <p className="access-links">
        <span>
          {say("haveAccount")} <Link to="/login">{say("logIn")}</Link>
        </span>
      </p>
    </AccessCard>
  );
}
