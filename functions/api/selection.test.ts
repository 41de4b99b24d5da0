import { beforeAll, expect, it } from "vitest";
import type { List } from "./testing/client.ts";
import { customerInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let path: string;
beforeAll(async () => {
  firm = await signUp();
  path = `/v1/customers/${(await firm.live.post<{ id: string }>("/v1/customers", customerInput())).body.id}`;
});

it("gives the chosen fields, with id, object and the version's ETag", async () => {
  const { body, headers } = await firm.live.get<object>(`${path}?fields=name,vip`);
  expect(Object.keys(body).toSorted()).toEqual(["id", "name", "object", "vip"]);
  expect(headers.get("ETag")).toBe('"1"');
});

it("does so in lists, which stay lists", async () => {
  const { body } = await firm.live.get<List<object>>("/v1/customers?fields=name&limit=1");
  expect(body).toMatchObject({ object: "list", nextCursor: null });
  expect(body.data.map((item) => Object.keys(item).toSorted())).toEqual([["id", "name", "object"]]);
});

it("names every field that there is not", async () => {
  const { status, body } = await firm.live.get(`${path}?fields=name,__proto__,secret`);
  expect([status, body.code]).toEqual([422, "validation_failed"]);
  expect(body.errors?.map(({ message }) => message)).toEqual([
    '"__proto__" is not a field here',
    '"secret" is not a field here',
  ]);
});
