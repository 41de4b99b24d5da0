import { client } from "@caas/core/db";
import { createApp } from "@caas/functions/api/app.ts";
import { expect, it } from "vitest";
import { measureRush } from "./rush.ts";
import { makeWorld } from "./world.ts";

it("fills a window exactly, however many want it at once and however often transactions meet", async () => {
  const app = createApp({ address: () => "127.0.0.1" });
  const world = await makeWorld(app, 1);
  const before = client().middlewareStack.identify();
  const rush = await measureRush(app, world, { attempts: 200, capacity: 20 });
  expect(rush).toMatchObject({ held: 20, full: 180, others: 0, available: 0 });
  console.log(rush);
  expect(rush.retries, "transactions met").toBeGreaterThan(0);
  expect(rush.retries).toBeLessThanOrEqual(3);
  expect(client().middlewareStack.identify()).toEqual(before);
}, 120_000);
