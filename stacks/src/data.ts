import { TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Role } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { RemovalPolicy } from "aws-cdk-lib/core";
import { type StackContext, Table } from "sst/constructs";
import { table as description } from "../../packages/core/src/db/table.ts";
import { keyThroughTable, ownTenantOnly, tenantWorkersOf } from "./access.ts";

/** What must outlive every other stack: the table, its key, the secret, and the role that parts the tenants. */
export function data({ stack, app }: StackContext) {
  const key = new Key(stack, "Key", {
    description: `${app.name} ${app.stage}: table, secret and functions' environment`,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

  const keys = [description, ...Object.values(description.indexes)];
  const table = new Table(stack, "table", {
    fields: Object.fromEntries(
      keys.flatMap((of) => [of.partitionKey, of.sortKey]).map((name) => [name, "string"]),
    ),
    primaryIndex: { partitionKey: description.partitionKey, sortKey: description.sortKey },
    globalIndexes: description.indexes,
    timeToLiveAttribute: description.timeToLiveAttribute,
    stream: "new_and_old_images",
    cdk: {
      table: {
        encryption: TableEncryption.CUSTOMER_MANAGED,
        encryptionKey: key,
        deletionProtection: app.stage === "prod",
        removalPolicy: RemovalPolicy.RETAIN,
      },
    },
  });

  // All other keys are derived from it, so replacing it signs everyone out and voids every sealed cursor and link.
  const secret = new Secret(stack, "Secret", {
    description: `${app.name} ${app.stage}: the secret from which all keys are derived`,
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });

  const tenantRole = new Role(stack, "TenantData", {
    description: "One tenant's items, chosen by the session tag TenantId",
    assumedBy: tenantWorkersOf(app, stack.account),
  });
  tenantRole.addToPolicy(ownTenantOnly(table.tableArn));
  tenantRole.addToPolicy(keyThroughTable(key));

  return { table, key, secret, tenantRole };
}

export type Data = ReturnType<typeof data>;
