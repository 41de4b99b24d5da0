import { beforeAll, describe, expect, it } from "vitest";
import { client, type ProblemBody } from "./testing/client.ts";
import { customerInput, newPhone, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

/** The fields that a refusal names. */
const paths = ({ errors = [] }: ProblemBody) => [...new Set(errors.map(({ path }) => path))].toSorted();

describe("fields", () => {
  it("that are not known are refused, wherever they stand", async () => {
    const input = shipmentInput({ colour: "red" });
    const { status, body } = await firm.live.post("/v1/shipments", {
      ...input,
      recipient: { ...input.recipient, nickname: "x" },
    });
    expect(status).toBe(422);
    expect(body.errors?.map(({ path, code }) => [path, code])).toEqual([
      ["recipient.nickname", "unknown_field"],
      ["colour", "unknown_field"],
    ]);
    expect((await firm.live.get("/v1/tickets?colour=red")).body.errors?.[0]).toMatchObject({
      path: "colour",
      code: "unknown_field",
    });
  });

  it("that are wrong are all told at once", async () => {
    const { status, body } = await firm.live.post("/v1/shipments", {
      trackingNumber: "?",
      recipient: {
        name: "",
        phone: "not a phone",
        email: "nobody",
        address: { line1: "x", country: "China" },
      },
      sender: { phone: "12" },
      goods: { type: "x", weightGrams: -1 },
      freight: { amount: 1.5, currency: "yuan" },
      promisedAt: "tomorrow",
    });
    expect(status).toBe(422);
    expect(paths(body)).toEqual([
      "freight.amount",
      "freight.currency",
      "goods.weightGrams",
      "promisedAt",
      "recipient.address.city",
      "recipient.address.country",
      "recipient.email",
      "recipient.name",
      "recipient.phone",
      "sender.phone",
      "trackingNumber",
    ]);
  });

  it("of a wrong type are told apart from those that are missing", async () => {
    const { body } = await firm.live.post("/v1/tickets", { type: 7, subject: 7, tags: {}, customer: [] });
    const codes = Object.fromEntries((body.errors ?? []).map(({ path, code }) => [path, code]));
    expect(codes).toEqual({
      type: "invalid_value",
      category: "required",
      subject: "invalid_type",
      channel: "required",
      tags: "invalid_type",
      customer: "invalid_type",
    });
  });

  it("are named also where a body may have several forms", async () => {
    const { body } = await client().post("/v1/auth/token", { email: "a@b.example" });
    expect(body.errors).toMatchObject([{ path: "password", code: "required" }]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString"])(
    "named %s reach no prototype",
    async (name) => {
      const bodies = [
        `{"name":"x","phone":"${newPhone()}","${name}":{"polluted":true}}`,
        `{"name":"x","phone":"${newPhone()}","notifications":{"${name}":{"polluted":true}}}`,
      ];
      for (const text of bodies) expect((await firm.live.post("/v1/customers", text)).status).toBe(422);
      const answer = await firm.live.patch("/v1/tenant", `{"settings":{"${name}":{"polluted":true}}}`);
      expect(answer.text).not.toContain('"polluted":true');
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it("with numbers beyond all bounds are refused", async () => {
    const input = JSON.stringify(shipmentInput({ freight: { amount: 7777, currency: "CNY" } }));
    for (const number of ["1e400", "-1e400", "1e21", "9007199254740993", "0.1", "-1"]) {
      const { status, body } = await firm.live.post("/v1/shipments", input.replace("7777", number));
      expect([number, status, ...paths(body)]).toEqual([number, 422, "freight.amount"]);
    }
  });

  it("of any script come back as they went in", async () => {
    const name = "Ænea 𠮷野家 👩🏽‍🚀 مرحبا";
    const made = await firm.live.post<{ id: string }>("/v1/customers", customerInput({ name }));
    const { body } = await firm.live.get<{ name: string }>(`/v1/customers/${made.body.id}`);
    expect(body.name).toBe(name);
  });
});
