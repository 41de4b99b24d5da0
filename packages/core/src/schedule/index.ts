export { act } from "./act.ts";
export { dueInSandbox, sweep } from "./sweep.ts";
