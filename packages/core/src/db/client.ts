import { AsyncLocalStorage } from "node:async_hooks";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { STSClient } from "@aws-sdk/client-sts";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { actor, tenant, worldId } from "../kernel/actor.ts";
import { config } from "../kernel/config.ts";
import { AppError } from "../kernel/error.ts";
import { lazy } from "../kernel/lazy.ts";
import { indexSandboxItems } from "./sandbox-items.ts";

const platform = new AsyncLocalStorage<true>();

/**
 * Runs `callback` with the function's own role instead of one that is limited to a tenant. Only for what
 * stands outside of all tenants (look-ups by slug, e-mail, key or token) and for a tenant's own profile,
 * which both of its worlds share.
 */
export function asPlatform<T>(callback: () => Promise<T>): Promise<T> {
  return platform.run(true, callback);
}

/** With the default logger, the client filters every response for a line of information that nobody reads. */
const ignore = () => undefined;
const withoutInfo = { trace: ignore, debug: ignore, warn: ignore, error: ignore } as unknown as NonNullable<
  DynamoDBClientConfig["logger"]
>;

function connect(credentials?: DynamoDBClientConfig["credentials"]): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    ...(credentials ? { credentials } : {}),
    maxAttempts: 5,
    logger: withoutInfo,
  });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  documents.middlewareStack.add((next) => (args) => next({ ...args, input: indexSandboxItems(args.input) }), {
    step: "initialize",
    name: "indexSandboxItems",
  });
  return documents;
}

const own = lazy(() => connect());

/** One client a world, most recently used last; 200 are kept. */
const byWorld = new Map<string, DynamoDBDocumentClient>();

function forWorld(world: string, roleArn: string): DynamoDBDocumentClient {
  const known = byWorld.get(world);
  if (known) {
    byWorld.delete(world);
    byWorld.set(world, known);
    return known;
  }
  const client = connect(() => assume(world, roleArn));
  byWorld.set(world, client);
  const oldest = byWorld.keys().next().value;
  if (byWorld.size > 200 && oldest !== undefined) {
    byWorld.get(oldest)?.destroy();
    byWorld.delete(oldest);
  }
  return client;
}

let sts: STSClient | undefined;

/** Credentials whose session tag limits `dynamodb:LeadingKeys` to one world; the SDK renews them in time. */
async function assume(world: string, roleArn: string) {
  const { AssumeRoleCommand, STSClient } = await import("@aws-sdk/client-sts");
  sts ??= new STSClient({});
  const answer = await sts.send(
    new AssumeRoleCommand({
      RoleArn: roleArn,
      RoleSessionName: world,
      DurationSeconds: 3600,
      Tags: [{ Key: "TenantId", Value: world }],
    }),
  );
  const credentials = answer.Credentials;
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey)
    throw new Error("AssumeRole gave no credentials");
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: credentials.Expiration,
  };
}

/** What gives credentials that reach the actor's world alone; undefined where the function's own role serves. */
export function worldCredentials(): DynamoDBClientConfig["credentials"] {
  const roleArn = config().tenantRoleArn;
  const world = tenant();
  return roleArn ? () => assume(world, roleArn) : undefined;
}

/** The document client with which the actor may work. */
export function client(): DynamoDBDocumentClient {
  const roleArn = config().tenantRoleArn;
  const current = actor();
  if (!roleArn || platform.getStore() || current.type === "public") return own();
  return forWorld(worldId(current.tenant.id, current.mode), roleArn);
}

/** Whether the store answers. @throws AppError `unavailable` */
export async function ping(): Promise<void> {
  try {
    await own().send(new GetCommand({ TableName: config().tableName, Key: { pk: "PING", sk: "ping" } }));
  } catch (error) {
    throw new AppError("unavailable", { detail: "The store does not answer.", cause: error });
  }
}
