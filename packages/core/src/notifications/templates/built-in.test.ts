import { describe, expect, it } from "vitest";
import { type Locale, type TenantProfile, withActor } from "../../kernel/index.ts";
import { shipmentExample } from "../../shipments/index.ts";
import type { Fact } from "../fact.ts";
import { type Channel, channels } from "../schema.ts";
import { builtIn } from "./built-in.ts";
import { check } from "./check.ts";
import { exampleFacts } from "./example-facts.ts";
import { render } from "./render.ts";
import { segmentsOf } from "./segments.ts";
import { hasSubject, type TextName, textNames } from "./text.ts";
import { variablesOf } from "./variables.ts";

const tenant: TenantProfile = {
  id: "ten_1",
  slug: "yuanshan",
  name: "远山速运",
  country: "CN",
  timezone: "Asia/Shanghai",
  locale: "zh-CN",
};
const actor = { type: "system", name: "test", tenant, mode: "test", clockOffset: 0 } as const;
const eta = { from: "2099-11-22T08:00:00.000Z", to: "2099-11-22T10:00:00.000Z" };
const parcel = { ...shipmentExample.output, eta };

function written(fact: Fact, locale: Locale, channel: Channel) {
  return withActor(actor, () =>
    render(builtIn[locale][fact.text][channel], channel, variablesOf(fact, tenant, locale, null)),
  );
}

const factsOf = (name: TextName) => withActor(actor, () => exampleFacts(name, parcel));

for (const locale of ["zh-CN", "en"] as const) {
  describe.each(textNames)(`${locale}: %s`, (name) => {
    it.each(channels)("can be written for %s, whatever is known", async (channel) => {
      const key = { event: name, channel, locale };
      await withActor(actor, () => check({ ...key, ...builtIn[locale][name][channel] }));
      for (const fact of factsOf(name)) {
        const { subject, body } = await written(fact, locale, channel);
        expect(subject !== null).toBe(hasSubject(channel));
        if (channel === "sms" || channel === "email") expect(body).toContain("远山速运");
        const all = `${subject ?? ""} ${body}`;
        if (fact.shipment ?? fact.parcels) expect(all).toContain("YT0000000000001");
        if (fact.booking) expect(all).toContain(fact.booking.trackingNumber);
        if (fact.booking && channel !== "push") expect(all).toContain(fact.booking.link);
        if (fact.booking?.slot) expect(all).toContain("18:00");
        if (fact.ticket) expect(all).toContain("483-920-157");
        expect(all).not.toMatch(/null|undefined|\[object/);
        if (channel === "sms") expect(body).not.toMatch(/\n| {2}/);
        if (channel === "wechat") expect(body).not.toMatch(/\n\n/);
        if (channel === "sms" && !fact.message && !fact.parcels)
          expect(segmentsOf(body).count).toBeLessThanOrEqual(4);
      }
    });
  });
}

describe("the product's own texts", () => {
  it("tell trouble with its reason, the new time and where to look", async () => {
    const [known, bare] = factsOf("shipment.exception");
    expect((await written(known, "zh-CN", "sms")).body).toBe(
      `【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。最新预计送达：11月22日周日 16:00–18:00 (GMT+8)。${parcel.trackingUrl}`,
    );
    if (bare)
      expect((await written(bare, "en", "sms")).body).toContain(
        "there is a problem with your parcel YT0000000000001: problem with the parcel. We are on it",
      );
  });

  it("pass a reply on as it is written, and never read it as a template", async () => {
    const [known] = factsOf("ticket.message_created");
    const { body } = await written({ ...known, message: "{{ tenant.name }} {% bad" }, "en", "email");
    expect(body).toContain("{{ tenant.name }} {% bad");
  });

  it("name the parcels of a digest, some of many in an SMS and all in an e-mail", async () => {
    const parcels = Array.from({ length: 7 }, (_, at) => ({ ...parcel, trackingNumber: `YT${at}` }));
    const [known] = factsOf("shipment.digest");
    const sms = await written({ ...known, parcels }, "zh-CN", "sms");
    expect(sms.body).toMatch(/^【远山速运】您有 7 件包裹在途：YT0 运输中，预计 .*YT4 .*；等。查看：/);
    expect(sms.body).not.toContain("YT5");
    const mail = await written({ ...known, parcels }, "en", "email");
    expect(mail.subject).toBe("Your 7 parcels on the way");
    expect(mail.body.match(/in transit, expected/g)).toHaveLength(7);
  });

  it("promise no arrival of what is lost, and none that has passed", () => {
    const [lost] = factsOf("shipment.exception");
    const [late] = factsOf("shipment.created");
    if (lost.exception) lost.exception.reason = "lost";
    if (late.shipment)
      late.shipment.eta = { from: "2020-01-01T00:00:00.000Z", to: "2020-01-01T02:00:00.000Z" };
    withActor(actor, () => {
      for (const fact of [lost, late])
        expect(variablesOf(fact, tenant, "en", null)).toMatchObject({ shipment: { eta: null } });
    });
  });
});
