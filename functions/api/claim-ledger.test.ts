import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Claim } from "@caas/core/claims";
import { asPlatform, client as store } from "@caas/core/db";
import { config } from "@caas/core/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimsFirm, claimsFirm, decide, yuan } from "./testing/claims.ts";
import type { Client } from "./testing/client.ts";
import type { Firm } from "./testing/world.ts";

let firm: Firm;
let live: Client;
let great: ClaimsFirm["great"];

beforeAll(async () => {
  ({ firm, live, great } = await claimsFirm());
});

describe("the ledger", () => {
  const key = ({ id }: Claim, seq: number) => ({
    pk: `t#${firm.id}#claim#${id}`,
    sk: `entry#${String(seq).padStart(9, "0")}`,
  });
  const stored = <T>(send: () => Promise<T>) => asPlatform(send);
  const TableName = config().tableName;

  it("tells where one letter of a stored step was changed", async () => {
    const made = await great();
    await decide(live, made, { decision: "approve", amount: yuan(100) });
    const verify = async () => (await live.get<{ head: string }>(`/v1/claims/${made.id}/verify`)).body;
    expect(await verify()).toMatchObject({ valid: true, entries: 3 });
    const names = { "#e": "entry", "#d": "data", "#r": "reason" };
    const change = (reason: string) =>
      stored(() =>
        store().send(
          new UpdateCommand({
            ...{ TableName, Key: key(made, 3), UpdateExpression: "SET #e.#d.#r = :r" },
            ...{ ExpressionAttributeNames: names, ExpressionAttributeValues: { ":r": reason } },
          }),
        ),
      );
    await change("照片与描述一至");
    expect(await verify()).toMatchObject({ valid: false, entries: 3, brokenAt: 3, fault: "content" });
    await change("照片与描述一致");
    expect(await verify()).toMatchObject({ valid: true });
    await stored(() => store().send(new DeleteCommand({ TableName, Key: key(made, 2) })));
    expect(await verify()).toMatchObject({ valid: false, brokenAt: 2, fault: "missing" });
  });

  it("notices a claim that was changed beside its ledger", async () => {
    const made = await great();
    await stored(() =>
      store().send(
        new UpdateCommand({
          ...{ TableName, Key: { pk: key(made, 1).pk, sk: "claim" }, UpdateExpression: "SET #s = :s" },
          ...{ ExpressionAttributeNames: { "#s": "status" }, ExpressionAttributeValues: { ":s": "paid" } },
        }),
      ),
    );
    const { body } = await live.get(`/v1/claims/${made.id}/verify`);
    expect(body).toMatchObject({ valid: false, brokenAt: 2, fault: "claim" });
  });
});
