export { forgetKind, forgetStep, onErased } from "./forget.ts";
export { TimelineEntry } from "./schema.ts";
export { timeline } from "./timeline.ts";
