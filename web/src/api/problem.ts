import { CaasError } from "@caas/sdk";
import type { FormInstance } from "antd";
import { useCallback } from "react";
import { language } from "../i18n/language.ts";
import { problems } from "../i18n/problems.ts";
import { useTerms, useWords } from "../i18n/words.ts";

/** Tells an error in the member's language; a refusal that has no words here keeps the API's own. */
export function useProblem(): (error: unknown) => string {
  const say = useWords(problems);
  return useCallback(
    (error) => {
      const code = error instanceof CaasError ? error.code : "unexpected_answer";
      if (code in problems.zh.code) return say(`code.${code as keyof typeof problems.zh.code}`);
      return say("unknown", {
        detail: error instanceof CaasError ? (error.detail ?? error.message) : String(error),
      });
    },
    [say],
  );
}

/**
 * Puts the API's field errors at the fields of a form and gives what remains to be said, `null` when all is said
 * there. Names of fields are those of the API.
 */
export function useFieldErrors(): (error: unknown, form: FormInstance) => string | null {
  const tell = useProblem();
  const term = useTerms(problems);
  return useCallback(
    (error, form) => {
      if (!(error instanceof CaasError) || error.errors.length === 0) return tell(error);
      const known = new Set(form.getFieldsError().map(({ name }) => name.join(".")));
      const fields = error.errors.map(({ path, code, message }) => {
        const name = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        // A field of the form may hold several of the API's: the error is then the whole field's.
        while (name.length > 1 && !known.has(name.join("."))) name.pop();
        const word = term("field", code);
        // The API's message says more than a short word, but in English.
        const said = language() === "en" || word === code ? message : word;
        return { name, errors: [said] };
      });
      const shown = fields.filter(({ name }) => known.has(name.join(".")));
      form.setFields(shown);
      const first = shown[0];
      if (first) form.scrollToField(first.name, { focus: true });
      if (shown.length === fields.length) return null;
      return `${tell(error)} ${error.errors.map(({ path, message }) => `${path} ${message}`).join("; ")}`;
    },
    [tell, term],
  );
}
