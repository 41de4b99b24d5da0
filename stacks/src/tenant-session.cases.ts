import { expect, it } from "vitest";
import { type Found, roleArn } from "./found.ts";
import { allowed, type Policy } from "./simulate.ts";

/** What a session tagged with one tenant may do to the table, and who may have such a session. */
export function tenantSession(stacks: () => Found, workers: string[]): void {
  const tenant = "ten_0abc";
  const others = ["ten_0xyz", "ten_0ab", "ten_0abcd", "ten_0abc_test"];
  const session = "arn:aws:sts::111122223333:assumed-role/TenantData/ten_0abc";
  const single = ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem", "Query"];
  const batches = ["BatchGetItem", "BatchWriteItem"];

  function may(action: string, keys?: string[], index = "") {
    const policy = stacks().policyOf("TenantData");
    const [tableId] = stacks().all("AWS::DynamoDB::Table")[0] ?? [];
    return allowed({
      principal: session,
      action: `dynamodb:${action}`,
      resource: `arn:aws:dynamodb:ap-southeast-1:111122223333:table/${tableId}${index}`,
      context: { "aws:PrincipalTag/TenantId": tenant, ...(keys ? { "dynamodb:LeadingKeys": keys } : {}) },
      identity: policy,
    });
  }

  it.each([...single, ...batches])("may %s with its own tenant's keys", async (action) => {
    expect(await may(action, [`t#${tenant}`])).toBe(true);
    expect(await may(action, [`t#${tenant}#ticket#1`])).toBe(true);
  });

  it.each([...single, ...batches])("may not %s with any other key, or with none", async (action) => {
    for (const other of others) expect(await may(action, [`t#${other}#ticket#1`]), other).toBe(false);
    for (const key of ["slug#acme", "DUE#2026-11-22T03:41#0", `x#t#${tenant}#1`, ""]) {
      expect(await may(action, [key]), key).toBe(false);
    }
    expect(await may(action)).toBe(false);
  });

  it.each(batches)("may not %s when one key among its own is another's", async (action) => {
    expect(await may(action, [`t#${tenant}#ticket#1`, `t#${tenant}#ticket#2`])).toBe(true);
    expect(await may(action, [`t#${tenant}#ticket#1`, "t#ten_0xyz#ticket#2"])).toBe(false);
  });

  it("may query an index for its own keys only", async () => {
    expect(await may("Query", [`t#${tenant}#tickets#3`], "/index/gsi1")).toBe(true);
    expect(await may("Query", ["t#ten_0xyz#tickets#3"], "/index/gsi1")).toBe(false);
    expect(await may("Query", ["DUE#2026-11-22T03:41#0"], "/index/gsi5")).toBe(false);
  });

  it.each(["Scan", "PartiQLSelect", "DescribeTable", "DeleteTable"])("may not %s", async (action) => {
    expect(await may(action, action === "PartiQLSelect" ? [`t#${tenant}`] : undefined)).toBe(false);
  });

  it("may do nothing where the session has no tag", async () => {
    const policy = stacks().policyOf("TenantData");
    const [tableId] = stacks().all("AWS::DynamoDB::Table")[0] ?? [];
    const resource = `arn:aws:dynamodb:ap-southeast-1:111122223333:table/${tableId}`;
    const context = { "dynamodb:LeadingKeys": ["t##ticket#1"] };
    expect(
      await allowed({ principal: session, action: "dynamodb:GetItem", resource, context, identity: policy }),
    ).toBe(false);
  });

  it.each(workers)(
    "is for %s to take, if it acts for tenants, by naming one tenant and nothing else",
    async (name) => {
      const trust = stacks().only("AWS::IAM::Role", (_, id) => id.startsWith("TenantData"))
        .AssumeRolePolicyDocument as Policy;
      const [tenantData] =
        stacks()
          .all("AWS::IAM::Role")
          .find(([id]) => id.startsWith("TenantData")) ?? [];
      const take = (tags: Record<string, string>) =>
        allowed({
          principal: roleArn(name),
          action: "sts:AssumeRole",
          resource: `arn:aws:iam::111122223333:role/${tenantData}`,
          context: {
            "aws:PrincipalArn": roleArn(name),
            ...Object.fromEntries(
              Object.entries(tags).map(([tag, value]) => [`aws:RequestTag/${tag}`, value]),
            ),
            "aws:TagKeys": Object.keys(tags),
          },
          // Of the API for all, so that only the trust decides.
          identity: stacks().policyOf("apiRole"),
          trust,
        });
      const acts = name !== "relay";
      expect(await take({ TenantId: tenant })).toBe(acts);
      expect(JSON.stringify(stacks().policyOf(`${name}Role`)).includes("sts:AssumeRole")).toBe(acts);
      expect(await take({})).toBe(false);
      expect(await take({ TenantId: tenant, Admin: "yes" })).toBe(false);
    },
  );

  it("is needed for all but look-ups, by what acts for tenants unasked", async () => {
    const [tableId] = stacks().all("AWS::DynamoDB::Table")[0] ?? [];
    const may = (worker: string, action: string, key: string, index = "") =>
      allowed({
        principal: roleArn(worker),
        action: `dynamodb:${action}`,
        resource: `arn:aws:dynamodb:ap-southeast-1:111122223333:table/${tableId}${index}`,
        context: { "dynamodb:LeadingKeys": [key] },
        identity: stacks().policyOf(`${worker}Role`),
      });
    // Who goes through what is due, or through what is to be told to Stripe, in all tenants.
    const sweepers = ["due", "meter-report", "reconcile"];
    for (const worker of workers.filter((name) => name !== "api")) {
      expect(await may(worker, "GetItem", `t#${tenant}#tenant`), worker).toBe(worker !== "relay");
      for (const action of ["PutItem", "UpdateItem", "DeleteItem"]) {
        expect(await may(worker, action, `t#${tenant}#ticket#1`), worker).toBe(false);
      }
      expect(await may(worker, "Query", `t#${tenant}#tickets#3`, "/index/gsi1"), worker).toBe(false);
      expect(await may(worker, "Query", "DUE#2026-11-22T03:41#0", "/index/gsi5")).toBe(
        sweepers.includes(worker),
      );
      expect(await may(worker, "PutItem", "SWEEP#due")).toBe(sweepers.includes(worker));
    }
  });
}
