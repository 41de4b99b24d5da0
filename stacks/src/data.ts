import { TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Role } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, StorageClass } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib/core";
import { type StackContext, Table } from "sst/constructs";
import { table as description } from "../../packages/core/src/db/table.ts";
import { keyThroughBucket, keyThroughTable, ownFilesOnly, ownTenantOnly, tenantWorkersOf } from "./access.ts";
import { settings } from "./settings.ts";

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

  const uploads = bucket(stack, key);
  tenantRole.addToPolicy(ownFilesOnly(uploads.bucketArn));
  tenantRole.addToPolicy(keyThroughBucket(key));

  return { table, key, secret, tenantRole, uploads };
}

export type Data = ReturnType<typeof data>;

/**
 * What claimants send, from the pages of this deployment. Without a host of its own their address is not known here,
 * and the signed form alone is the bar. Evidence is kept until somebody decides otherwise: claims come to court late.
 */
function bucket(stack: Stack, key: Key): Bucket {
  const { domainName } = settings();
  return new Bucket(stack, "Uploads", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    cors: [
      {
        allowedMethods: [HttpMethods.POST, HttpMethods.GET],
        allowedOrigins: [domainName ? `https://${domainName}` : "*"],
      },
    ],
    lifecycleRules: [
      {
        id: "cool-down",
        transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
}
