import http from "node:http";
import { startTestStore } from "../testing.ts";
const store = await startTestStore();
const counts: Record<string, number> = {};
const original = http.request;
(http as any).request = function (options: any, ...rest: any[]) {
  const target = options?.headers?.["X-Amz-Target"] ?? options?.headers?.["x-amz-target"] ?? "?";
  counts[target] = (counts[target] ?? 0) + 1;
  return (original as any).call(this, options, ...rest);
};
const { seed } = await import("./seed.ts");
await seed();
console.log(counts);
await store.stop();
