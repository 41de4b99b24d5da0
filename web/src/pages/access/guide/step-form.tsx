import { useMutation } from "@tanstack/react-query";
import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useFormProblem } from "../../../api/problem.ts";
import { FormProblem } from "../../../components/form-problem.tsx";
import { useWords } from "../../../i18n/words.ts";
import { accessWords } from "../words.ts";

/** A form of the guide, that sends itself and goes on. */
export function StepForm<Values extends object, Result>({
  initial,
  send,
  next,
  label,
  children,
}: {
  initial: Partial<Values>;
  send: (values: Values) => Promise<Result>;
  next: (result: Result) => void;
  label?: string;
  children: ReactNode;
}) {
  const say = useWords(accessWords);
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const save = useMutation({ mutationFn: send, onMutate: clear, onError: refuse, onSuccess: next });
  return (
    <Form
      noValidate
      form={form as never}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={(values) => save.mutate(values as Values)}
    >
      <FormProblem text={problem} />
      {children}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {label ?? say("guide.next")}
      </Button>
    </Form>
  );
}
