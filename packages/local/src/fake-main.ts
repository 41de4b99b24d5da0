import { appendFileSync } from "node:fs";
import { fakeFunctions, fakeTable } from "./fake-functions.ts";
import { run } from "./run.ts";

/** `npm start` with small functions, whose consumer writes every event's id to a file. For tests that kill it. */
run(fakeTable, async () =>
  fakeFunctions(async (id) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    appendFileSync(process.env.SEEN_FILE ?? "", `${id}\n`);
  }),
);
