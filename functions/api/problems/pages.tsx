import { type ErrorCode, errorCodes, type Locale } from "@caas/core/kernel";
import { raw } from "hono/html";
import type { RequestContext } from "../context.ts";
import { chooseLocale, wantsJson } from "../pages/language.ts";
import { Layout } from "../pages/layout.tsx";
import { contentSecurityPolicy } from "../pages/policy.ts";
import { explanations } from "./words/index.ts";

interface Explanation {
  object: "problem_type";
  type: string;
  code: ErrorCode;
  status: number;
  title: string;
  meaning: string;
  whatToDo: string;
}

const labels = {
  en: {
    all: "Problems",
    intro: "What the API refuses, by code.",
    when: "When it happens",
    remedy: "What to do",
  },
  "zh-CN": {
    all: "错误代码",
    intro: "API 拒绝请求的原因，按代码排列。",
    when: "何时出现",
    remedy: "如何处理",
  },
};

function explanationOf(code: ErrorCode, status: number, title: string, locale: Locale): Explanation {
  const words = explanations[code];
  const { when, remedy } = words[locale];
  return {
    ...{ object: "problem_type", type: `/problems/${code}`, code, status },
    ...{ title: locale === "en" ? title : words["zh-CN"].title, meaning: when, whatToDo: remedy },
  };
}

/** All codes, or the one that the address names: a page, or JSON for who prefers it. Null where there is no such. */
export function problemPage(c: RequestContext, code?: string): Response | Promise<Response> | null {
  const locale = chooseLocale(c.req.query("lang"), c.req.header("Accept-Language"), "en");
  const shown = errorCodes()
    .filter((each) => code === undefined || each.code === code)
    .map((each) => explanationOf(each.code, each.status, each.title, locale));
  const [first] = shown;
  if (!first) return null;
  c.header("Vary", "Accept, Accept-Language");
  c.header("Cache-Control", "public, max-age=3600");
  c.header("Content-Language", locale);
  if (wantsJson(c.req.header("Accept")))
    return c.json(code === undefined ? { object: "list", data: shown, nextCursor: null } : first);
  c.header(
    "Content-Security-Policy",
    contentSecurityPolicy({ branding: undefined, isFramed: false, hasWidget: false, takesFiles: false }),
  );
  const frame = { locale, url: new URL(c.req.url), isFramed: false };
  const title = code === undefined ? labels[locale].all : first.title;
  return c.html(
    <Layout frame={frame} title={title}>
      <main class="wide">
        <div class="card">
          <h1>{title}</h1>
          {code === undefined ? (
            <p>{labels[locale].intro}</p>
          ) : (
            <p class="soft">
              <code>{first.code}</code> · HTTP {first.status}
            </p>
          )}
        </div>
        {code === undefined ? <All shown={shown} /> : <One shown={first} locale={locale} />}
      </main>
    </Layout>,
  );
}

function All({ shown }: { shown: readonly Explanation[] }) {
  return (
    <ol>
      {shown.map(({ type, code, status, title }) => (
        <li class="card">
          <a href={type}>
            <code>{code}</code>
          </a>{" "}
          <span class="soft">{status}</span>
          <p>{title}</p>
        </li>
      ))}
    </ol>
  );
}

function One({ shown, locale }: { shown: Explanation; locale: Locale }) {
  return (
    <section class="card">
      <h2>{labels[locale].when}</h2>
      <p>{code(shown.meaning)}</p>
      <h2>{labels[locale].remedy}</h2>
      <p>{code(shown.whatToDo)}</p>
      <p>
        <a href="/problems">{labels[locale].all}</a>
      </p>
    </section>
  );
}

/** Our own words, with names between backticks set as code. */
function code(text: string) {
  return raw(text.replace(/`([^`]+)`/g, "<code>$1</code>"));
}
