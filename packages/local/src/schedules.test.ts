import { afterEach, describe, expect, it, vi } from "vitest";
import { Schedules } from "./schedules.ts";

afterEach(() => vi.restoreAllMocks());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("schedules", () => {
  it("run again and again, never twice at the same time", async () => {
    let now = 0;
    let most = 0;
    let runs = 0;
    const handler = async () => {
      most = Math.max(most, ++now);
      runs++;
      await pause(12);
      now--;
    };
    const schedules = new Schedules({ due: { handler, everyMs: 5 } });
    schedules.start();
    await Promise.all([schedules.run("due"), schedules.run("due")]);
    await pause(60);
    await schedules.stop();
    const stopped = runs;
    expect(most).toBe(1);
    expect(stopped).toBeGreaterThanOrEqual(4);
    await pause(30);
    expect(runs).toBe(stopped);
    expect(now).toBe(0);
  });

  it("tell who asked that a run failed, and go on", async () => {
    let broken = true;
    const handler = async () => {
      if (broken) throw new Error("no luck");
    };
    const schedules = new Schedules({ digest: { handler, everyMs: null } });
    await expect(schedules.run("digest")).rejects.toThrow("no luck");
    broken = false;
    await schedules.run("digest");
    await expect(schedules.run("toString")).rejects.toThrow("There is no schedule toString.");
  });
});
