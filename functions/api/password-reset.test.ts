import { describe, expect, it } from "vitest";
import { app } from "./testing/client.ts";
import { signUp } from "./testing/world.ts";

const post = (path: string, body: object) =>
  app.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

describe("a forgotten password", () => {
  it("is asked about without a credential, with the same answer for everybody", async () => {
    await signUp();
    for (const email of ["nobody@nowhere.example", "owner@nowhere.example"]) {
      const answer = await post("/v1/auth/password-resets", { email });
      expect([answer.status, await answer.text()]).toEqual([202, ""]);
    }
    const wrong = await post("/v1/auth/password-resets/confirm", {
      email: "nobody@nowhere.example",
      code: "1234 5678",
      password: "a good password",
    });
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      expect.objectContaining({ code: "invalid_reset_code" }),
    ]);
  });

  it("says which field is wrong", async () => {
    const answer = await post("/v1/auth/password-resets/confirm", {
      email: "a@b.example",
      code: "1",
      password: "x",
    });
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect([answer.status, errors.map(({ path }) => path)]).toEqual([422, ["password"]]);
  });
});
