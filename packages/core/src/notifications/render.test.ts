import { describe, expect, it } from "vitest";
import { type Locale, type TenantProfile, withActor } from "../kernel/index.ts";
import { shipmentExample } from "../shipments/index.ts";
import { encodedName } from "./drivers/ses.ts";
import type { Fact } from "./fact.ts";
import { localTime, localWindow } from "./local-time.ts";
import { render, variablesOf } from "./render.ts";
import { type Channel, channels } from "./schema.ts";
import { textNames } from "./text.ts";
import { defaultTexts } from "./texts.ts";

const tenant: TenantProfile = {
  id: "ten_1",
  slug: "yuanshan",
  name: "远山速运",
  country: "CN",
  timezone: "Asia/Shanghai",
  locale: "zh-CN",
};

const eta = { from: "2099-11-22T08:00:00.000Z", to: "2099-11-22T10:00:00.000Z" };

function fact(name: (typeof textNames)[number], known: boolean): Fact {
  const shipment = { ...shipmentExample.output, eta: known ? eta : null };
  const about = aboutParcel(name)
    ? { shipment: known ? shipment : { ...shipment, lastEventAt: null }, ticket: null }
    : { shipment: null, ticket: { number: "483-920-157", subject: "包裹破损", openedByCustomer: known } };
  return {
    eventId: "evt_1",
    event: name,
    text: name,
    about: "",
    happenedAt: null,
    silentBefore: null,
    urgent: false,
    customerId: null,
    shipmentId: null,
    ticketId: null,
    exception:
      name === "shipment.exception"
        ? { at: eta.from, status: "exception", reason: known ? "damaged" : null }
        : null,
    message: name === "ticket.message_created" ? "{{ tenant.name }} {% bad" : null,
    ...about,
  };
}

const actor = { type: "system", name: "test", tenant, mode: "test", clockOffset: 0 } as const;
const filled = (name: (typeof textNames)[number], locale: Locale, channel: Channel, known: boolean) =>
  withActor(actor, () =>
    render(defaultTexts[locale][name], channel, variablesOf(fact(name, known), tenant, locale)),
  );

const aboutParcel = (name: string) => name.startsWith("shipment") || name === "answer.rebook";

describe("the product's own texts", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    for (const name of textNames) {
      it(`${name} can be written in ${locale} for every channel, whatever is known`, async () => {
        for (const channel of channels) {
          for (const known of [true, false]) {
            const { subject, body } = await filled(name, locale, channel, known);
            expect(body).toContain("远山速运");
            expect(subject === null).toBe(channel !== "email");
            const about = aboutParcel(name)
              ? "YT0000000000001"
              : name.startsWith("ticket")
                ? "483-920-157"
                : "";
            expect(`${subject ?? ""} ${body}`).toContain(about);
            expect(`${subject ?? ""} ${body}`).not.toMatch(/null|undefined|\[object/);
            if (channel === "sms") expect(body).not.toMatch(/\n| {2}/);
          }
        }
      });
    }
  }

  it("tells trouble with its reason, the new time and where to look", async () => {
    const { body } = await filled("shipment.exception", "zh-CN", "sms", true);
    expect(body).toBe(
      `【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。最新预计送达：11月22日周日 16:00–18:00 (GMT+8)。${shipmentExample.output.trackingUrl}`,
    );
    const english = await filled("shipment.exception", "en", "sms", false);
    expect(english.body).toContain(
      "there is a problem with your parcel YT0000000000001: problem with the parcel. We are on it",
    );
  });

  it("passes a reply on as it is written, and never reads it as a template", async () => {
    const { body } = await filled("ticket.message_created", "en", "email", true);
    expect(body).toContain("{{ tenant.name }} {% bad");
  });

  it("promises no arrival of what is lost, and none that has passed", async () => {
    const lost = fact("shipment.exception", true);
    if (lost.exception) lost.exception.reason = "lost";
    const late = fact("shipment.created", true);
    if (late.shipment)
      late.shipment.eta = { from: "2020-01-01T00:00:00.000Z", to: "2020-01-01T02:00:00.000Z" };
    withActor(actor, () => {
      expect(variablesOf(lost, tenant, "en")).toMatchObject({ shipment: { eta: null } });
      expect(variablesOf(late, tenant, "en")).toMatchObject({ shipment: { eta: null } });
    });
  });
});

describe("render", () => {
  const text = (sms: string) => ({ sms, email: { subject: "a\nb", body: sms } });

  it.each([
    ["a variable that does not exist", "{{ shipment.secret }}"],
    ["a filter that does not exist", "{{ name | shout }}"],
    ["a template that does not parse", "Hello {% if name %}"],
    ["what an object inherits", "{{ name.constructor }}"],
    ["nothing at all", " {% if false %}x{% endif %} "],
  ])("refuses %s", async (_, template) => {
    const variables = { name: "x", shipment: { trackingNumber: "1" } };
    await expect(render(text(template), "sms", variables)).rejects.toThrow();
    await expect(render(text(template), "email", variables)).rejects.toThrow();
  });

  it("keeps a subject on one line", async () => {
    await expect(render(text("x"), "email", {})).resolves.toEqual({ subject: "a b", body: "x" });
  });
});

describe("times", () => {
  it("are those of the tenant's clocks, with the zone", () => {
    expect(localTime("2026-11-22T08:00:00Z", "en", "Europe/Berlin")).toBe("Sun, Nov 22 09:00 (GMT+1)");
    expect(localTime("2026-11-22T16:30:00Z", "zh-CN", "Asia/Shanghai")).toBe("11月23日周一 00:30 (GMT+8)");
    const night = { from: "2026-11-22T15:00:00Z", to: "2026-11-22T17:00:00Z" };
    expect(localWindow(night, "en", "Asia/Shanghai")).toBe("Sun, Nov 22 23:00 – Mon, Nov 23 01:00 (GMT+8)");
    expect(localWindow(night, "en", "Europe/Berlin")).toBe("Sun, Nov 22 16:00–18:00 (GMT+1)");
  });
});

describe("a sender's name", () => {
  it("is encoded in words of at most 75 letters that give it back", () => {
    for (const name of ["Yuanshan", "远山速运".repeat(20), '"<a@b>\r\nBcc: x@y>']) {
      const words = encodedName(name).split(" ");
      expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(75);
      const decoded = words.map((word) => Buffer.from(word.slice(10, -2), "base64").toString()).join("");
      expect(decoded).toBe(name);
    }
  });
});
