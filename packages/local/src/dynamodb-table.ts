import type { DynamoDbCall } from "./dynamodb-call.ts";
import { DynamoDbError } from "./dynamodb-call.ts";
import { StartError } from "./start-error.ts";

interface Keys {
  readonly partitionKey: string;
  readonly sortKey: string;
}

/** The one table as the core describes it: string keys, whole items in every index. */
export interface TableDescription extends Keys {
  readonly name: string;
  readonly timeToLiveAttribute: string;
  readonly indexes: Readonly<Record<string, Keys>>;
}

interface DescribedTable {
  KeySchema: KeyElement[];
  AttributeDefinitions: { AttributeName: string }[];
  GlobalSecondaryIndexes?: { IndexName: string; KeySchema: KeyElement[] }[];
  LatestStreamArn?: string;
}

interface KeyElement {
  AttributeName: string;
  KeyType: "HASH" | "RANGE";
}

const operation = (name: string) => `DynamoDB_20120810.${name}`;

function keySchema(keys: Keys): KeyElement[] {
  return [
    { AttributeName: keys.partitionKey, KeyType: "HASH" },
    { AttributeName: keys.sortKey, KeyType: "RANGE" },
  ];
}

function attributes(keys: Keys[]) {
  const names = new Set(keys.flatMap((key) => [key.partitionKey, key.sortKey]));
  return [...names].map((AttributeName) => ({ AttributeName, AttributeType: "S" }));
}

function index(name: string, keys: Keys) {
  return { IndexName: name, KeySchema: keySchema(keys), Projection: { ProjectionType: "ALL" } };
}

/**
 * Creates the table, or adds the indexes that an older local table lacks.
 * @returns the ARN of the table's stream
 * @throws StartError when the table that is there has other keys, which no update can change
 */
export async function ensureTable(call: DynamoDbCall, table: TableDescription): Promise<string> {
  const present = (await describe(call, table.name)) ?? (await create(call, table));
  refuseOtherKeys(table.name, table, present.KeySchema);
  const indexes = new Map(present.GlobalSecondaryIndexes?.map((each) => [each.IndexName, each.KeySchema]));
  for (const [name, keys] of Object.entries(table.indexes)) {
    const found = indexes.get(name);
    if (found) refuseOtherKeys(`${table.name}'s index ${name}`, keys, found);
    else await addIndex(call, table, name, keys);
  }
  if (!present.LatestStreamArn)
    throw new StartError(`The table ${table.name} has no stream. Delete it and start again.`);
  return present.LatestStreamArn;
}

async function describe(call: DynamoDbCall, name: string): Promise<DescribedTable | null> {
  try {
    const answer = await call<{ Table: DescribedTable }>(operation("DescribeTable"), { TableName: name });
    return answer.Table;
  } catch (error) {
    if (error instanceof DynamoDbError && error.name === "ResourceNotFoundException") return null;
    throw error;
  }
}

async function create(call: DynamoDbCall, table: TableDescription): Promise<DescribedTable> {
  const answer = await call<{ TableDescription: DescribedTable }>(operation("CreateTable"), {
    TableName: table.name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: attributes([table, ...Object.values(table.indexes)]),
    KeySchema: keySchema(table),
    GlobalSecondaryIndexes: Object.entries(table.indexes).map(([name, keys]) => index(name, keys)),
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
  });
  await call(operation("UpdateTimeToLive"), {
    TableName: table.name,
    TimeToLiveSpecification: { Enabled: true, AttributeName: table.timeToLiveAttribute },
  });
  return answer.TableDescription;
}

/** DynamoDB takes one new index a call and fills it from the items that are there. */
async function addIndex(
  call: DynamoDbCall,
  table: TableDescription,
  name: string,
  keys: Keys,
): Promise<void> {
  await call(operation("UpdateTable"), {
    TableName: table.name,
    AttributeDefinitions: attributes([table, keys]),
    GlobalSecondaryIndexUpdates: [{ Create: index(name, keys) }],
  });
}

function refuseOtherKeys(what: string, wanted: Keys, found: KeyElement[]): void {
  const same = keySchema(wanted).every(({ AttributeName, KeyType }) =>
    found.some((key) => key.AttributeName === AttributeName && key.KeyType === KeyType),
  );
  if (same) return;
  throw new StartError(
    `The local table's keys are of an older version (${what}). Move the data directory away, or name another with CAAS_DATA_DIR.`,
  );
}
