import { pushPath } from "./message-calls.ts";

/** Where the parts of one local run are. */
export interface LocalAddresses {
  dynamoDb: string;
  /** The stand-in for all other services, `null` where a test needs none. */
  services: string | null;
  /** The stand-in for S3, at an IP address: the SDK puts a bucket's name before any other. */
  files: string;
  publicUrl: string;
  tableName: string;
  secret: string;
}

/** What of a developer's own AWS set-up would win over the variables below, or be asked over the network. */
const inTheWay = [
  "AWS_PROFILE",
  "AWS_SESSION_TOKEN",
  "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
  "AWS_ENDPOINT_URL",
  "TENANT_ROLE_ARN",
];

/**
 * Points the AWS SDK and the functions at this run. To be called before a client is created: the SDK reads
 * `AWS_ENDPOINT_URL_<SERVICE_ID>` then
 * (https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html).
 */
export function setEnvironment(addresses: LocalAddresses): void {
  for (const name of inTheWay) delete process.env[name];
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamoDb,
    AWS_ENDPOINT_URL_S3: addresses.files,
    UPLOADS_BUCKET: addresses.tableName,
    UPLOADS_ORIGIN: new URL(addresses.files).origin,
    TABLE_NAME: addresses.tableName,
    BUS_NAME: addresses.tableName,
    PUBLIC_URL: addresses.publicUrl,
    CAAS_SECRET: addresses.secret,
    WEBHOOKS_TO_LOOPBACK: "true",
    SANDBOX_SENDS_MESSAGES: "true",
  });
  if (addresses.services === null) return;
  for (const service of ["EVENTBRIDGE", "SESV2", "SNS", "STS"]) {
    process.env[`AWS_ENDPOINT_URL_${service}`] = addresses.services;
  }
  Object.assign(process.env, {
    WECHAT_APP_ID: "local",
    WECHAT_APP_SECRET: "local",
    WECHAT_TEMPLATE_ID: "local",
    WECHAT_API_BASE: addresses.services,
    PUSH_URL: `${addresses.services}${pushPath}`,
    PUSH_SECRET: `whsec_${Buffer.alloc(32).toString("base64")}`,
  });
}
