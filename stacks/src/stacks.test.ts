import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../functions/consumers/routes.ts";
import { table as description } from "../../packages/core/src/db/table.ts";
import { type Found, find, roleArn } from "./found.ts";
import { type Synthesis, synthesise } from "./offline.ts";
import { allowed } from "./simulate.ts";
import { tenantFiles } from "./tenant-files.cases.ts";
import { tenantSession } from "./tenant-session.cases.ts";

const consumers = Object.keys(routes);
const workers = ["api", "relay", "due", "meter-report", "reconcile", ...consumers];

let offline: Synthesis;
let stacks: Found;

beforeAll(async () => {
  offline = await synthesise({ stage: "dev" });
  stacks = find(offline);
}, 120_000);

const lambda = (name: string) => stacks.only("AWS::Lambda::Function", ({ Role }) => Role === roleArn(name));
const queue = (name: string) =>
  stacks.only("AWS::SQS::Queue", ({ QueueName }) => QueueName === `dev-caas-${name}`);

describe("a tenant's session", () => tenantSession(() => stacks, workers));

describe("a tenant's files", () => tenantFiles(() => stacks));

describe("data", () => {
  it("makes the one table as the core describes it", () => {
    const table = stacks.only("AWS::DynamoDB::Table");
    const schema = (of: { partitionKey: string; sortKey: string }) => [
      { AttributeName: of.partitionKey, KeyType: "HASH" },
      { AttributeName: of.sortKey, KeyType: "RANGE" },
    ];
    expect(table).toMatchObject({
      KeySchema: schema(description),
      GlobalSecondaryIndexes: Object.entries(description.indexes).map(([IndexName, keys]) => ({
        IndexName,
        KeySchema: schema(keys),
        Projection: { ProjectionType: "ALL" },
      })),
      BillingMode: "PAY_PER_REQUEST",
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
      TimeToLiveSpecification: { AttributeName: description.timeToLiveAttribute, Enabled: true },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: "KMS",
        KMSMasterKeyId: expect.stringContaining(":key/Key"),
      },
    });
    expect(stacks.only("AWS::KMS::Key")).toMatchObject({ EnableKeyRotation: true });
  });

  it("keeps table, key and secret of production, and of production only", async () => {
    const production = await synthesise({ stage: "prod", bundle: false });
    const kept = ["AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::SecretsManager::Secret"];
    const policies = ({ templates }: Synthesis) =>
      Object.values(templates.data?.Resources ?? {})
        .filter(({ Type }) => kept.includes(Type))
        .map(({ Type, DeletionPolicy, Properties }) => [
          Type,
          DeletionPolicy,
          Properties.DeletionProtectionEnabled,
        ]);
    expect(policies(production).sort()).toEqual([
      ["AWS::DynamoDB::Table", "Retain", true],
      ["AWS::KMS::Key", "Retain", undefined],
      ["AWS::SecretsManager::Secret", "Retain", undefined],
    ]);
    expect(policies(offline).sort()).toEqual([
      ["AWS::DynamoDB::Table", "Delete", false],
      ["AWS::KMS::Key", "Delete", undefined],
      ["AWS::SecretsManager::Secret", "Delete", undefined],
    ]);
  });
});

describe("functions", () => {
  it.each(workers)("%s runs on Node 22, arm64, with its secret by reference", (name) => {
    expect(lambda(name)).toMatchObject({
      Runtime: "nodejs22.x",
      Architectures: ["arm64"],
      KmsKeyArn: expect.stringContaining(":key/Key"),
      Environment: {
        Variables: {
          CAAS_SECRET: expect.stringMatching(/^\{\{resolve:secretsmanager:Secret\w+:SecretString:::\}\}$/),
          TABLE_NAME: expect.stringMatching(/^tableTable/),
        },
      },
    });
  });

  it.each(workers)("%s may do nothing to all resources, and scans nothing", (name) => {
    for (const { Action, Resource } of stacks.policyOf(`${name}Role`).Statement) {
      const actions = [Action].flat();
      expect(actions).not.toContain("dynamodb:Scan");
      expect(actions.filter((action) => /^\*|:\*$/.test(action))).toEqual([]);
      // X-Ray and the list of streams know no resources.
      if (Resource === "*") expect(actions.join()).toMatch(/^xray:|^dynamodb:ListStreams$/);
    }
  });

  it("are bundled small enough, and load", () => {
    expect(offline.bundles.map(({ name }) => name).sort()).toEqual([...workers].sort());
    for (const { name, startBytes, path } of offline.bundles) {
      expect(startBytes, name).toBeLessThan(1.2 * 1024 * 1024);
      // Lambda finds the map beside the code.
      const lines = readFileSync(path, "utf8").trimEnd().split("\n");
      expect(lines.at(-1)).toMatch(/^\/\/# sourceMappingURL=[\w-]+\.mjs\.map$/);
    }
    const script = `for (const path of ${JSON.stringify(offline.bundles.map(({ path }) => path))})
      console.log(typeof (await import(path)).handler)`;
    const CAAS_SECRET = "a secret for this test, long enough";
    const env = { PATH: process.env.PATH, AWS_REGION: "ap-southeast-1", NODE_NO_WARNINGS: "1", CAAS_SECRET };
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      env,
      encoding: "utf8",
    });
    expect(printed.trim().split("\n")).toEqual(offline.bundles.map(() => "function"));
  });
});

describe("api", () => {
  it("has the program of its reference page beside the code", () => {
    const bundle = offline.bundles.find(({ name }) => name === "api");
    const root = bundle?.path.replace(/functions\/api\/lambda\.mjs$/, "") ?? "";
    expect(readFileSync(`${root}reference.js`, "utf8")).toContain("createApiReference");
  });

  it("sends every request to one function, throttled", () => {
    expect(stacks.only("AWS::ApiGatewayV2::Route")).toMatchObject({
      RouteKey: "$default",
      AuthorizationType: "NONE",
    });
    expect(stacks.only("AWS::ApiGatewayV2::Stage")).toMatchObject({
      DefaultRouteSettings: { ThrottlingBurstLimit: 2000, ThrottlingRateLimit: 1000 },
    });
    expect(lambda("api")).toMatchObject({ MemorySize: 1024, Timeout: 29 });
  });

  it("logs neither path nor query nor address", () => {
    const { AccessLogSettings } = stacks.only("AWS::ApiGatewayV2::Stage");
    const { Format } = AccessLogSettings as { Format: string };
    expect(JSON.parse(Format)).toMatchObject({ requestId: "$context.requestId", status: "$context.status" });
    expect(Format).not.toMatch(/path|query|sourceIp|userAgent|authorizer/i);
  });
});

describe("events", () => {
  it.each(Object.entries(routes))("gives %s its events by a queue with dead letters", (name, { types }) => {
    expect(queue(`${name}-dead`)).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
    expect(queue(`${name}-queue`)).toMatchObject({
      RedrivePolicy: { deadLetterTargetArn: expect.stringContaining(`${name}dead`), maxReceiveCount: 5 },
      VisibilityTimeout: 6 * Number(lambda(name).Timeout),
    });
    expect(stacks.only("AWS::Events::Rule", ({ Name }) => Name === `dev-caas-${name}-rule`)).toMatchObject({
      EventPattern: types === "*" ? { source: ["caas"] } : { source: ["caas"], "detail-type": types },
      Targets: [
        {
          Arn: expect.stringContaining(`${name}queue`),
          DeadLetterConfig: { Arn: expect.stringContaining(`${name}dead`) },
        },
      ],
    });
    const mapping = ({ EventSourceArn }: Record<string, unknown>) =>
      String(EventSourceArn).includes(`${name}queue`);
    expect(stacks.only("AWS::Lambda::EventSourceMapping", mapping)).toMatchObject({
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
  });

  it("relays new event items and cannot be blocked by one of them", () => {
    const mapping = stacks.only(
      "AWS::Lambda::EventSourceMapping",
      ({ StartingPosition }) => StartingPosition !== undefined,
    );
    expect(mapping).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      DestinationConfig: { OnFailure: { Destination: expect.stringContaining("relaydead") } },
    });
    // Left out, both mean for ever.
    expect(mapping.MaximumRetryAttempts).toBeGreaterThan(0);
    expect(mapping.MaximumRecordAgeInSeconds).toBeGreaterThan(0);
    const { Filters } = mapping.FilterCriteria as { Filters: { Pattern: string }[] };
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ["INSERT"], dynamodb: { NewImage: { __edb_e__: { S: ["event"] } } } },
    ]);
  });

  it("runs the clock each minute, for most of it", () => {
    expect(stacks.only("AWS::Events::Rule", (_, id) => id.startsWith("everyMinute"))).toMatchObject({
      ScheduleExpression: "rate(1 minute)",
      Targets: [{ Input: JSON.stringify({ forSeconds: 50 }) }],
      State: "ENABLED",
    });
  });

  it.each(workers)(
    "lets %s send mail from our own address, if it sends any, and nothing to topics",
    async (name) => {
      const may = (action: string, resource: string, context: Record<string, string> = {}) =>
        allowed({
          principal: roleArn(name),
          action,
          resource,
          context,
          identity: stacks.policyOf(`${name}Role`),
        });
      const identity = "arn:aws:ses:ap-southeast-1:111122223333:identity/caas.example";
      const sends = ["api", "due", "notify"].includes(name);
      expect(await may("ses:SendEmail", identity, { "ses:FromAddress": "no-reply@caas.example" })).toBe(
        sends,
      );
      expect(await may("ses:SendEmail", identity, { "ses:FromAddress": "boss@caas.example" })).toBe(false);
      expect(await may("sns:Publish", "arn:aws:sns:ap-southeast-1:111122223333:dev-caas-alarms")).toBe(false);
    },
  );
});

describe("console", () => {
  it("is served from files that nobody reaches but CloudFront, over https, with its security headers", () => {
    expect(stacks.only("AWS::S3::Bucket", (_, id) => id.startsWith("files"))).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
    const { DistributionConfig } = stacks.only("AWS::CloudFront::Distribution");
    expect(DistributionConfig).toMatchObject({
      DefaultCacheBehavior: { ViewerProtocolPolicy: "redirect-to-https", Compress: true },
    });
    const { ResponseHeadersPolicyConfig } = stacks.only("AWS::CloudFront::ResponseHeadersPolicy");
    const headers = JSON.stringify(ResponseHeadersPolicyConfig);
    expect(headers).toContain("script-src 'self';");
    expect(headers).toContain("frame-ancestors 'none'");
  });

  it("shows its one page at every path without a file", () => {
    const { FunctionCode } = stacks.only("AWS::CloudFront::Function");
    const handle = new Function(`${FunctionCode}; return handler;`)() as (event: object) => {
      uri?: string;
      headers?: { location: { value: string } };
    };
    const at = (uri: string) => handle({ request: { uri } });
    expect(at("/").headers?.location.value).toBe("/console/");
    expect(at("/console/tickets/a.b").uri).toBe("/console/index.html");
    for (const file of ["/console/assets/a-1.js", "/console/config.json", "/console/icon.svg"])
      expect(at(file).uri).toBe(file);
  });

  it("is where mails lead to", () => {
    for (const name of ["api", "notify", "due"]) {
      const { Variables } = lambda(name).Environment as { Variables: Record<string, string> };
      expect(Variables.CONSOLE_URL).toMatch(/^https:.*\/console$/);
    }
  });
});

describe("watch", () => {
  it("has an alarm on every dead-letter queue, and every alarm reaches somebody", () => {
    const alarms = stacks.all("AWS::CloudWatch::Alarm").map(([, properties]) => properties);
    for (const name of ["relay", ...consumers]) {
      const alarm = alarms.find(({ AlarmName }) => AlarmName === `dev-caas-${name}-dead`);
      expect(alarm, name).toMatchObject({
        MetricName: "ApproximateNumberOfMessagesVisible",
        Threshold: 0,
        ComparisonOperator: "GreaterThanThreshold",
      });
      expect(JSON.stringify(alarm?.Dimensions)).toContain(`${name}dead`);
    }
    const ofBilling = ["api-billing", "meter-report-billing", "reconcile-billing", "meter-report-failed"];
    const names = alarms.map(({ AlarmName }) => String(AlarmName).replace("dev-caas-", ""));
    expect(names).toEqual(
      expect.arrayContaining(["relay-late", "api-faults", "due-failed", "due-late", ...ofBilling]),
    );
    const topics = new Set(stacks.all("AWS::SNS::Topic").map(([id]) => id));
    for (const { AlarmActions } of alarms) expect(topics).toContain((AlarmActions as string[])[0]);
  });
});
