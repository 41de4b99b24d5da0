import { table } from "@caas/core/db";
import { loadFunctions } from "./load-functions.ts";
import { run } from "./run.ts";

run(table, loadFunctions);
