import type { FormInstance } from "antd";
import { Form, Modal } from "antd";
import type { ReactNode } from "react";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { FormProblem } from "./form-problem.tsx";

interface Props<Values> {
  open: boolean;
  close: () => void;
  title: string;
  /** What the button says that sends it; "Save" where nothing else is said. */
  okText?: string;
  form: FormInstance<Values>;
  initialValues: Partial<Values>;
  /** Of the last refusal what no field says. */
  problem: string | null;
  pending: boolean;
  submit: (values: Values) => void;
  /** What is said before the first field. */
  intro?: string;
  children: ReactNode;
}

/** A short form over the page, which begins anew each time it is opened. */
export function FormDialog<Values>({ open, close, title, okText, form, ...rest }: Props<Values>) {
  const say = useWords(common);
  const { initialValues, problem, pending, submit, intro, children } = rest;
  return (
    <Modal
      open={open}
      title={title}
      onCancel={close}
      onOk={() => form.submit()}
      okText={okText ?? say("save")}
      cancelText={say("cancel")}
      confirmLoading={pending}
      destroyOnHidden
    >
      {intro && <p>{intro}</p>}
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        style={{ paddingTop: 8 }}
        // The library asks for all that a field may hold, in parts too; what is given are whole fields.
        initialValues={initialValues as Record<string, unknown>}
        onFinish={submit}
      >
        <FormProblem text={problem} />
        {children}
      </Form>
    </Modal>
  );
}
