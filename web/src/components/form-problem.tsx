import { Alert } from "antd";

/** What was refused and has no field of its own, above a form. */
export function FormProblem({ text }: { text: string | null }) {
  return text && <Alert className="gap" type="error" role="alert" title={text} />;
}
