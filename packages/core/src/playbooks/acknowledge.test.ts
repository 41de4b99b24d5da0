import { expect, it } from "vitest";
import { testTenant } from "../auth/test-tenant.ts";
import { type Actor, actor, withActor } from "../kernel/index.ts";
import { acknowledge, acknowledgements, update } from "./index.ts";

const hour = 3_600_000;

it("is overdue for whoever has not taken note after 72 hours", async () => {
  const firm = await testTenant();
  const [agent, supervisor] = await Promise.all([firm.join("agent"), firm.join("supervisor")]);
  const owner = await firm.asOwner(async () => actor());
  const later = (ahead: number): Actor => ({ ...owner, clockOffset: ahead }) as Actor;
  const changes = { script: { "zh-CN": ["改"], en: ["Changed"] } };
  await withActor(later(0), () => update({ id: "cod", changes }));
  await firm.as(agent.accessToken, () => acknowledge({ id: "cod", version: 2 }));
  const missing = async (ahead: number) =>
    (await withActor(later(ahead), () => acknowledgements({ id: "cod" }))).missing.map(
      ({ memberId, overdue }) => ({ memberId, overdue }),
    );
  expect(await missing(72 * hour - 60_000)).toEqual([{ memberId: supervisor.id, overdue: false }]);
  expect(await missing(72 * hour + 60_000)).toEqual([{ memberId: supervisor.id, overdue: true }]);
});
