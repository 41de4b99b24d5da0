import { afterEach, expect, it, vi } from "vitest";
import { shortCache } from "./short-cache.ts";

afterEach(() => vi.useRealTimers());

function counting() {
  let count = 0;
  return { load: async () => ++count };
}

it("loads once until its time is up or it is told to forget", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const cache = shortCache<number>({ seconds: 10, limit: 5 });
  const { load } = counting();
  expect(await Promise.all([cache.get("a", load), cache.get("a", load)])).toEqual([1, 1]);
  vi.setSystemTime(9_999);
  expect(await cache.get("a", load)).toBe(1);
  vi.setSystemTime(10_000);
  expect(await cache.get("a", load)).toBe(2);
  cache.forget("a");
  expect(await cache.get("a", load)).toBe(3);
});

it("does not keep nothing, nor a failure", async () => {
  const cache = shortCache<number>({ seconds: 10, limit: 5 });
  expect(await cache.get("a", async () => null)).toBeNull();
  await expect(cache.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await cache.get("a", async () => 1)).toBe(1);
});

it("does not find a load again that began before forgetting", async () => {
  const cache = shortCache<string>({ seconds: 10, limit: 5 });
  let finish = (_: string) => {};
  const slow = cache.get("a", () => new Promise((resolve) => (finish = resolve)));
  cache.forget("a");
  expect(await cache.get("a", async () => "new")).toBe("new");
  finish("old");
  expect(await slow).toBe("old");
  expect(await cache.get("a", async () => "newer")).toBe("new");
});

it("lets the longest unread go", async () => {
  const cache = shortCache<number>({ seconds: 10, limit: 2 });
  const { load } = counting();
  for (const key of ["a", "b", "a", "c"]) await cache.get(key, load);
  expect(await cache.get("a", load)).toBe(1);
  expect(await cache.get("c", load)).toBe(3);
  expect(await cache.get("b", load)).toBe(4);
});
