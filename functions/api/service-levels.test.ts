import type { Shipment } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;
const path = "/v1/service-levels";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const start = Date.now() - 3_600_000;
const at = (hours: number) => new Date(start + hours * 3_600_000).toISOString();
const times = { orderedAt: at(0), promisedAt: at(50) };
const last = { name: "all", nodes: { pickup: { afterOrder: "PT3H" }, sign: { shareOfPromise: 1 } } };

async function expected(input: Record<string, unknown> = {}): Promise<(string | null)[]> {
  const { body } = await firm.live.post<Parcel>("/v1/shipments", shipmentInput({ ...times, ...input }));
  return body.nodes.map(({ expectedBy }) => expectedBy);
}

describe("the service levels", () => {
  it("are the built-in ones until others are set, for parcels entered from then on", async () => {
    const built = await firm.live.get<{ version: number; levels: unknown[] }>(path);
    expect(built.body).toMatchObject({ object: "service_levels", version: 0, earlyBy: "P1D" });
    expect(built.body.levels).toHaveLength(3);
    const before = await firm.live.post<Parcel>("/v1/shipments", shipmentInput(times));
    expect(before.body.nodes.map(({ expectedBy }) => expectedBy)).toEqual([2, 15, 30, 46, 50].map(at));

    const levels = [
      { name: "fast", match: { goodsTypes: ["documents"] }, nodes: { pickup: { afterOrder: "PT30M" } } },
      { ...last, nodes: { ...last.nodes, delivery: { beforePromise: "PT10H" } } },
    ];
    const set = await firm.live.put(path, { levels });
    expect(set.body).toMatchObject({
      version: 1,
      temperatureGrace: "PT10M",
      levels: [{ name: "fast" }, last],
    });
    expect(set.headers.get("ETag")).toBe('"1"');
    expect(await expected()).toEqual([at(3), null, null, at(40), at(50)]);
    const documents = { goods: { type: "Documents", weightGrams: 50 } };
    expect(await expected(documents)).toEqual([at(0.5), null, null, at(40), at(50)]);

    const kept = await firm.live.get<Parcel>(`/v1/shipments/${before.body.id}`);
    expect(kept.body.nodes).toEqual(before.body.nodes);
    const changed = await firm.live.patch<Parcel>(`/v1/shipments/${before.body.id}`, { promisedAt: at(60) });
    expect(changed.body.nodes.map(({ expectedBy }) => expectedBy)).toEqual([
      at(3),
      null,
      null,
      at(50),
      at(60),
    ]);
    // Each world has its own.
    expect((await firm.test.get<{ version: number }>(path)).body.version).toBe(0);
  });

  it("are not overwritten by somebody who has not seen them", async () => {
    const { live } = await signUp();
    const put = (version: string) =>
      live.request<{ version: number; code: string }>("PUT", path, {
        body: { levels: [last] },
        headers: { "If-Match": version },
      });
    expect((await put('"0"')).body.version).toBe(1);
    expect([(await put('"0"')).status, (await put('"0"')).body.code]).toEqual([412, "precondition_failed"]);
    const both = await Promise.all([put('"1"'), put('"1"')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it.each([
    [[], "levels", "too_small"],
    [[{ ...last, match: { regions: ["江苏"] } }], "levels.0.match", "last_must_match_all"],
    [[last, last], "levels.0.match", "hides_later_levels"],
    [
      [{ name: "x", nodes: { pickup: { afterOrder: "2h" } } }],
      "levels.0.nodes.pickup.afterOrder",
      "invalid_duration",
    ],
    [
      [{ name: "x", nodes: { sign: { shareOfPromise: 2 } } }],
      "levels.0.nodes.sign.shareOfPromise",
      "too_big",
    ],
    [[{ ...last, nodes: { loading: null } }], "levels.0.nodes.loading", "unknown_field"],
    [[{ ...last, temperature: {} }], "levels.0.temperature", "required"],
  ])("refuse %j", async (levels, field, code) => {
    const { status, body } = await firm.live.put(path, { levels });
    expect([status, body]).toMatchObject([422, { errors: [{ path: field, code }] }]);
  });
});
