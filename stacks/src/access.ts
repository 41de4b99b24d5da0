import { AccountRootPrincipal, PolicyStatement, type PrincipalBase } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Stack } from "aws-cdk-lib/core";
import type { App } from "sst/constructs";
import { routes } from "../../functions/consumers/routes.ts";
import type { IndexName } from "../../packages/core/src/db/table.ts";
import { settings } from "./settings.ts";

/** The actions on single items and on one partition. A transaction has no action of its own: it needs its parts'. */
const itemActions = [
  "dynamodb:BatchGetItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
];

/** The index of what falls due, by minute, of all tenants together. */
const dueIndex: IndexName = "gsi5";

/** The functions that act for tenants, each with credentials that reach one tenant at a time. */
export const tenantWorkers: readonly string[] = [
  "api",
  "due",
  "meter-report",
  "reconcile",
  ...Object.keys(routes),
];

/** Roles have fixed names, so that the role of the tenants' data can trust them before they exist. */
export function roleName(app: App, worker: string): string {
  return `${app.stage}-${app.name}-${app.region}-${worker}`;
}

/**
 * What a session tagged with a tenant may do: only what names keys, and only keys of that tenant. The condition
 * on all values lets a request through that carries no key at all, hence the second condition beside it.
 */
export function ownTenantOnly(tableArn: string): PolicyStatement {
  return new PolicyStatement({
    actions: itemActions,
    resources: [tableArn, `${tableArn}/index/*`],
    conditions: {
      "ForAllValues:StringLike": {
        "dynamodb:LeadingKeys": ["t#${aws:PrincipalTag/TenantId}", "t#${aws:PrincipalTag/TenantId}#*"],
      },
      Null: { "dynamodb:LeadingKeys": "false" },
    },
  });
}

/** What a session tagged with a tenant may do with files: give and take those below its tenant's name. */
export function ownFilesOnly(bucketArn: string): PolicyStatement {
  return new PolicyStatement({
    actions: ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
    resources: [`${bucketArn}/\${aws:PrincipalTag/TenantId}/uploads/*`],
  });
}

/** Who may become a tenant's session: the workers' roles, naming the tenant and nothing else. */
export function tenantWorkersOf(app: App, account: string): PrincipalBase {
  const roleArns = tenantWorkers.map((worker) => `arn:aws:iam::${account}:role/${roleName(app, worker)}`);
  return new AccountRootPrincipal()
    .withConditions({
      ArnEquals: { "aws:PrincipalArn": roleArns },
      "ForAllValues:StringEquals": { "aws:TagKeys": ["TenantId"] },
      Null: { "aws:RequestTag/TenantId": "false" },
    })
    .withSessionTags();
}

export function becomeTenant(tenantRoleArn: string): PolicyStatement {
  return new PolicyStatement({ actions: ["sts:AssumeRole", "sts:TagSession"], resources: [tenantRoleArn] });
}

/** All tenants' items and what stands outside of tenants, by key; never a scan. For who signs up and logs in. */
export function anyItem(tableArn: string): PolicyStatement {
  return new PolicyStatement({ actions: itemActions, resources: [tableArn, `${tableArn}/index/*`] });
}

/** To look up, by key, what stands outside of a world, such as its tenant's profile. All else takes a session. */
export function readItems(tableArn: string): PolicyStatement {
  return new PolicyStatement({ actions: ["dynamodb:GetItem", "dynamodb:Query"], resources: [tableArn] });
}

/** To find what is due in all tenants, and to note how far the sweep has come. */
export function sweepDue(tableArn: string): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ["dynamodb:Query"], resources: [`${tableArn}/index/${dueIndex}`] }),
    new PolicyStatement({
      actions: ["dynamodb:PutItem"],
      resources: [tableArn],
      conditions: {
        "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["SWEEP#*"] },
        Null: { "dynamodb:LeadingKeys": "false" },
      },
    }),
  ];
}

/** The key, but only by way of DynamoDB. */
export function keyThroughTable(key: IKey): PolicyStatement {
  return keyThrough(key, "dynamodb", ["kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*"]);
}

/** The key, but only by way of S3. */
export function keyThroughBucket(key: IKey): PolicyStatement {
  return keyThrough(key, "s3", []);
}

function keyThrough(key: IKey, service: string, more: string[]): PolicyStatement {
  return new PolicyStatement({
    actions: ["kms:Decrypt", "kms:GenerateDataKey*", ...more],
    resources: [key.keyArn],
    conditions: { StringEquals: { "kms:ViaService": `${service}.${Stack.of(key).region}.amazonaws.com` } },
  });
}

/** Mail from our own address only; text messages, but no topic, which the same action would reach. */
export function sendMessages(stack: Stack): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ["ses:SendEmail"],
      resources: [`arn:aws:ses:${stack.region}:${stack.account}:identity/*`],
      conditions: { StringEquals: { "ses:FromAddress": settings().mailFrom } },
    }),
    new PolicyStatement({ actions: ["sns:Publish"], notResources: ["arn:aws:sns:*:*:*"] }),
  ];
}
