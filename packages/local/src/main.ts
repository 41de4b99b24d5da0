import { table } from "@caas/core/db";
import { buildConsole } from "./console-build.ts";
import { loadFunctions } from "./load-functions.ts";
import { run } from "./run.ts";

run(table, loadFunctions, () => buildConsole((line) => console.log(line)));
