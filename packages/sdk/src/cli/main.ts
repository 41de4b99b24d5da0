#!/usr/bin/env node
import { run } from "./run.ts";
import { terminal } from "./terminal.ts";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
// A reader that has enough, such as `head`, is no failure.
process.stdout.on("error", () => process.exit(0));

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  terminal: terminal(process.stdout, process.stderr, process.env),
  signal: stop.signal,
});
