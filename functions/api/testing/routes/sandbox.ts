import { type RouteCase, route } from "./case.ts";

/** The sandbox's clock and content. */
export const sandbox: RouteCase[] = [
  route("GET /v1/test/clock", "sandbox:write", 200, { mode: "test" }),
  route("POST /v1/test/clock/advance", "sandbox:write", 200, { mode: "test", body: { by: "PT1M" } }),
  route("POST /v1/test/fixtures", "sandbox:write", 200, { mode: "test" }),
  route("POST /v1/test/wipe", "sandbox:write", 200, { mode: "test" }),
];
