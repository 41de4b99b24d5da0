import type { App } from "sst/constructs";
import { api } from "./api.ts";
import { billing } from "./billing.ts";
import { consoleSite } from "./console.ts";
import { consoleFiles } from "./console-files.ts";
import { data } from "./data.ts";
import { events } from "./events.ts";
import { watch } from "./watch.ts";

/** All stacks, each after those whose resources it uses. Only production outlives the removal of its stacks. */
export function addStacks(app: App): void {
  if (app.stage !== "prod") app.setDefaultRemovalPolicy("destroy");
  app
    .stack(data)
    .stack(consoleSite, { id: "console" })
    .stack(api)
    .stack(consoleFiles, { id: "console-files" })
    .stack(events)
    .stack(billing)
    .stack(watch);
}
