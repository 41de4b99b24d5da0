export { isActive, loadsOf, loadWrites } from "./load.ts";
export {
  type Candidate,
  type Choice,
  choose,
  type Demand,
  hasRoom,
  type Load,
  type QueueReason,
  queueReasons,
  takesPart,
} from "./rank.ts";
