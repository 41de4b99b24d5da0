import { expect, it } from "vitest";
import { newId, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import type { EndpointItem } from "./entity.ts";
import { turnOf } from "./pace.ts";

it("no second holds more turns than the cap, also where those who wait for theirs come late", () =>
  withActor(testKey(), async () => {
    const cap = 10;
    const endpoint = { endpointId: newId("webhookEndpoint"), maxPerSecond: cap } as EndpointItem;
    const times: number[] = [];
    const again: string[] = [];
    const take = async () => {
      const turn = await turnOf(endpoint);
      if (turn) again.push(turn.again);
      else times.push(Date.now());
    };
    const taking = Promise.all(Array.from({ length: 30 }, take));
    while (times.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 150));
    // As on a machine that stops for a while.
    for (const until = Date.now() + 1_500; Date.now() < until; );
    await taking;

    expect(times.length).toBeGreaterThan(0);
    expect(times.length + again.length).toBe(30);
    const inSecondFrom = (start: number) => times.filter((at) => at >= start && at < start + 1000).length;
    expect(Math.max(...times.map(inSecondFrom))).toBeLessThanOrEqual(cap);
    // Who is to come again comes at the rate itself, not with all others.
    expect(new Set(again).size).toBe(again.length);
  }));
