import { afterAll, beforeAll, expect, it } from "vitest";
import { loadFunctions } from "../../../local/src/load-functions.ts";
import type { Runtime } from "../../../local/src/runtime.ts";
import { startTestRuntime } from "../../../local/src/testing.ts";
import { recipes } from "./recipes.ts";
import { run } from "./run.ts";
import { terminal } from "./terminal.ts";

// With everything that follows a change at work, as SLA timers and overdue tasks are consequences.

let runtime: Runtime;
let key: string;

beforeAll(async () => {
  runtime = await startTestRuntime(loadFunctions);
  const answer = await fetch(`${runtime.url}/v1/signup`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      ...{ company: "Test", slug: "triggers", email: "owner@triggers.example" },
      ...{ password: "a good password", name: "Owner" },
    }),
  });
  ({
    apiKeys: { test: key },
  } = (await answer.json()) as { apiKeys: { test: string } });
});

afterAll(() => runtime.stop());

it.each(Object.keys(recipes))("caas trigger %s makes it happen", async (type) => {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(["trigger", type], {
    env: { CAAS_API_KEY: key, CAAS_BASE_URL: runtime.url },
    terminal: terminal(stream("out"), stream("err"), {}),
    signal: new AbortController().signal,
  });
  expect([code, written.err]).toEqual([0, ""]);
  expect(written.out).toMatch(new RegExp(`^${type.replace(".", "\\.")}  evt_\\w+  \\w+\\n$`));
});
