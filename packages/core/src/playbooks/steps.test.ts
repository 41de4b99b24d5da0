import { describe, expect, it } from "vitest";
import { type Role, withActor } from "../kernel/index.ts";
import { asTestKey, testKey } from "../kernel/test-actor.ts";
import { actingRole, checkStep, get, listVersions, type StepInput, stepsFor, update } from "./index.ts";

const cny = (yuan: number) => ({ amount: Math.round(yuan * 100), currency: "CNY" });
const lost = { id: "lost", version: 1 };

/** What a refusal says that matters to whoever ticks a step; `null` where it is let through. */
async function refusal(ticking: Promise<unknown>): Promise<unknown> {
  return ticking.then(
    () => null,
    ({ code, details }) => [
      code,
      details.extra?.allowedRoles ?? details.errors?.map(({ path }: { path: string }) => path),
    ],
  );
}

const tick = (step: string, role: Role, input: StepInput = {}, playbook = lost) =>
  refusal(asTestKey(() => checkStep(playbook, step, role, input)));

describe("the amount of a step", () => {
  it.each<[Role, number, string[] | null]>([
    ["agent", 0, null],
    ["agent", 200, null],
    ["agent", 200.01, ["supervisor", "admin", "owner"]],
    ["agent", 2000.01, ["admin", "owner"]],
    ["supervisor", 2000, null],
    ["supervisor", 2000.01, ["admin", "owner"]],
    ["admin", 1_000_000, null],
    ["owner", 1_000_000, null],
    ["viewer", 1, ["agent", "supervisor", "admin", "owner"]],
    ["developer", 1, ["agent", "supervisor", "admin", "owner"]],
  ])("of %s with %d yuan", async (role, yuan, allowed) => {
    const input = { note: "未保价,三倍运费", amount: cny(yuan) };
    const expected = allowed && ["above_authority", allowed];
    expect(await tick("pay", role, input)).toEqual(expected);
  });

  it("counts also where the step does not ask for one: a promise is a promise", async () => {
    expect(await tick("answer", "agent", { amount: cny(200) })).toBeNull();
    expect(await tick("answer", "agent", { amount: cny(201) })).toEqual([
      "above_authority",
      ["supervisor", "admin", "owner"],
    ]);
    const none = { id: "invoice", version: 1 };
    expect(await tick("answer", "agent", { amount: cny(1) }, none)).toEqual([
      "above_authority",
      ["admin", "owner"],
    ]);
    expect(await tick("answer", "owner", { amount: cny(1) }, none)).toBeNull();
  });

  it("is in the currency of the limits", async () => {
    const input = { note: "x", amount: { amount: 1, currency: "USD" } };
    expect(await tick("pay", "agent", input)).toEqual(["validation_failed", ["amount.currency"]]);
  });
});

describe("a step", () => {
  it("names what it lacks", async () => {
    expect(await tick("pay", "agent")).toEqual(["validation_failed", ["note", "amount"]]);
    expect(await tick("pay", "agent", { note: " ", amount: cny(1) })).toEqual([
      "validation_failed",
      ["note"],
    ]);
    expect(await tick("answer", "agent")).toBeNull();
  });

  it("is for the roles it names, and for administrators", async () => {
    const review = (role: Role) => tick("review", role, { note: "x" }, { id: "short", version: 1 });
    expect(await review("agent")).toEqual(["forbidden", ["supervisor", "admin", "owner"]]);
    for (const role of ["supervisor", "admin", "owner"] as const) expect(await review(role)).toBeNull();
  });

  it("that the playbook has not is not found", async () => {
    expect(await tick("dance", "owner")).toEqual(["not_found", undefined]);
    expect(await tick("answer", "owner", {}, { id: "lost", version: 2 })).toEqual(["not_found", undefined]);
  });
});

it("a key acts with an administrator's authority, the public with none", async () => {
  expect(await asTestKey(async () => actingRole())).toBe("admin");
  expect(await refusal((async () => actingRole())())).toEqual(["forbidden", undefined]);
});

it("a ticket goes on by its version while new ones get the next", async () => {
  const key = testKey();
  await withActor(key, async () => {
    const before = await stepsFor("lost");
    expect(before).toMatchObject({ id: "lost", version: 1 });
    expect(before.steps.find(({ id }) => id === "pay")).toEqual({
      id: "pay",
      name: expect.objectContaining({ "zh-CN": expect.any(String), en: expect.any(String) }),
      deadline: "PT24H",
      requires: ["note", "amount"],
      roles: [],
      public: true,
    });
    const { authority, steps } = await get({ id: "lost" });
    await update({
      id: "lost",
      changes: {
        steps: steps.filter(({ id }) => id !== "answer"),
        authority: authority.map((entry) => ({
          ...entry,
          limits: { ...entry.limits, agent: cny(10) },
        })),
      },
    });
    const after = await stepsFor("lost");
    expect([after.version, after.steps.length]).toEqual([2, before.steps.length - 1]);
    const fifty = { note: "x", amount: cny(50) };
    const pay = (version: number) => refusal(checkStep({ id: "lost", version }, "pay", "agent", fifty));
    expect(await pay(1)).toBeNull();
    expect(await pay(2)).toEqual(["above_authority", ["supervisor", "admin", "owner"]]);
    expect(await refusal(checkStep({ id: "lost", version: 1 }, "answer", "agent", {}))).toBeNull();
    expect((await listVersions({ id: "lost" })).data.map(({ version }) => version)).toEqual([2, 1]);
  });
  const inTest = { ...key, mode: "test" as const };
  expect(await withActor(inTest, async () => (await stepsFor("lost")).version)).toBe(1);
});
