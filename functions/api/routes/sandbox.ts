import * as Fixtures from "@caas/core/fixtures";
import * as Sandbox from "@caas/core/sandbox";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { consumersOf } from "../../consumers/consumers-of.ts";
import type { Environment } from "../context.ts";
import { endpoint } from "../endpoint.ts";

export function sandbox(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/test/clock", id: "getClock", tag: "Sandbox" },
    permission: Sandbox.clock.permission,
    summary: "What time it is in the sandbox",
    answers: { 200: { schema: Sandbox.ClockNow, description: "The sandbox's own time" } },
    errors: ["test_mode_only"],
    handle: async () => ({ body: await Sandbox.clock({}) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/test/clock/advance",
      id: "advanceClock",
      tag: "Sandbox",
      permission: "sandbox:write",
    },
    summary: "Move the sandbox's clock ahead and do all that falls due",
    body: Sandbox.AdvanceClock,
    answers: { 200: { schema: Sandbox.Clock, description: "When all of it is done" } },
    errors: ["test_mode_only"],
    handle: async ({ body }) => ({ body: await Sandbox.advance(body, consumersOf) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/test/fixtures", id: "makeFixtures", tag: "Sandbox" },
    permission: "sandbox:write",
    summary: "Put the fixed set of customers, parcels and tickets into the sandbox",
    answers: { 200: { schema: Fixtures.Fixtures, description: "Their ids; the same when asked again" } },
    errors: ["test_mode_only"],
    handle: async () => ({ body: await Fixtures.fixtures({}) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/test/wipe", id: "wipeSandbox", tag: "Sandbox" },
    permission: "sandbox:write",
    summary: "Remove all that the sandbox holds, and set its clock back",
    answers: { 200: { schema: Sandbox.Wiped, description: "How much was removed" } },
    errors: ["test_mode_only"],
    handle: async () => ({ body: await Sandbox.wipe(consumersOf) }),
  });
}
