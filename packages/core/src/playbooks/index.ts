export { Acknowledge, acknowledge, acknowledgements } from "./acknowledge.ts";
export { replace, restore, update } from "./edit.ts";
export { PlaybookUpdated } from "./event.ts";
export { acknowledgementsExample, playbookExample } from "./examples.ts";
export { get, list, listVersions } from "./read.ts";
export { isScenario, type Scenario, scenarios } from "./scenarios.ts";
export {
  Acknowledgement,
  Acknowledgements,
  Playbook,
  PlaybookContent,
  PlaybookStep,
  UpdatePlaybook,
} from "./schema.ts";
export { actingRole, checkStep, type StepInput, type StepsOfPlaybook, stepsFor } from "./steps.ts";
