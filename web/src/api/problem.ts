import { CaasError } from "@caas/sdk";
import type { FormInstance } from "antd";
import { useCallback, useState } from "react";
import { i18n, language } from "../i18n/language.ts";
import { problems } from "../i18n/problems.ts";
import { useTerms, useWords } from "../i18n/words.ts";

// Most are not met on a first page, so that it need not wait for their words.
void import("../i18n/refusals.ts").catch(() => undefined);

/** The words of a refusal that come after the first page; empty where there are none. */
function refusalOf(code: string): string {
  return i18n.getFixedT(language(), "refusals")(code, { defaultValue: "" });
}

/** Tells an error in the member's language; a refusal that has no words here keeps the API's own. */
export function useProblem(): (error: unknown) => string {
  const say = useWords(problems);
  return useCallback(
    (error) => {
      const code = error instanceof CaasError ? error.code : "unexpected_answer";
      if (code in problems.zh.code) return say(`code.${code as keyof typeof problems.zh.code}`);
      return (
        refusalOf(code) ||
        say("unknown", {
          detail: error instanceof CaasError ? (error.detail ?? error.message) : String(error),
        })
      );
    },
    [say],
  );
}

/** Tells an error of what has no form: of fields that were refused, why the first was. */
export function useRefused(): (error: unknown) => string {
  const tell = useProblem();
  const term = useTerms(problems);
  return (error) => {
    const first = error instanceof CaasError ? error.errors[0] : undefined;
    if (!first) return tell(error);
    const word = term("field", first.code);
    return word === first.code ? first.message : word;
  };
}

interface FormProblem {
  /** What is left to say above the form, `null` where all is said at its fields. */
  problem: string | null;
  /** For `onError` of the mutation that sends the form. */
  refuse: (error: unknown) => void;
  /** For its `onMutate`. */
  clear: () => void;
}

/**
 * Puts the API's field errors at the fields of a form, in the member's language. Names of fields are those of the API,
 * deeper ones as `["recipient", "phone"]`.
 */
export function useFormProblem(form: FormInstance): FormProblem {
  const tell = useProblem();
  const term = useTerms(problems);
  const [problem, setProblem] = useState<string | null>(null);
  const refuse = (error: unknown) => {
    const errors = error instanceof CaasError ? error.errors : [];
    const known = new Set(form.getFieldsError().map(({ name }) => name.join(".")));
    const fields = errors.map(({ path, code, message }) => {
      const name = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      // A field of the form may hold several of the API's: the error is then the whole field's.
      while (name.length > 1 && !known.has(name.join("."))) name.pop();
      const word = term("field", code);
      // The API's message says more than a short word, but in English, and of durations in its own notation.
      const told = word === code || (language() === "en" && !code.includes("duration"));
      return { name, errors: [told ? message : word] };
    });
    const shown = fields.filter(({ name }) => known.has(name.join(".")));
    form.setFields(shown);
    const first = shown[0];
    if (first) form.scrollToField(first.name, { focus: true, block: "center" });
    if (fields.length > 0 && shown.length === fields.length) return setProblem(null);
    const rest = fields.filter((field) => !shown.includes(field));
    setProblem([tell(error), ...rest.map(({ name, errors }) => `${name.join(".")}: ${errors[0]}`)].join(" "));
  };
  return { problem, refuse, clear: () => setProblem(null) };
}
