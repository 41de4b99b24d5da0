export { happened, kinds } from "./storm.ts";
