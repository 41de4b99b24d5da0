import { EventBridgeClient, ListRulesCommand, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Bus } from "./bus.ts";
import { DeadLetters } from "./dead-letters.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";
import { setEnvironment } from "./environment.ts";
import { Mailbox } from "./mailbox.ts";
import { Queue } from "./queue.ts";

const bus = new Bus();
const mailbox = new Mailbox(null);
const received: Record<string, unknown[]> = { some: [], all: [] };
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint(bus, mailbox);
  setEnvironment({
    dynamoDb: "http://127.0.0.1:1",
    services: endpoint.url,
    files: "http://127.0.0.1:1",
    publicUrl: "http://localhost:3000",
    tableName: "fake",
    secret: "a-secret-for-tests-only-of-32-characters",
  });
  for (const [name, types] of [
    ["some", ["ticket.created"]],
    ["all", "*"],
  ] as const) {
    const consumer = async ({ Records }: { Records: { body: string }[] }) => {
      for (const { body } of Records) received[name]?.push(JSON.parse(body));
      return undefined;
    };
    bus.targets.push({ queue: new Queue(name, consumer, new DeadLetters(null)), types });
  }
});
afterAll(() => endpoint.stop());
beforeEach(() => {
  received.some = [];
  received.all = [];
});

const entry = (DetailType: string, Detail = '{"id":"evt_1"}') => ({ Source: "caas", DetailType, Detail });

describe("EventBridge", () => {
  it("delivers an entry to the queues whose rule names its type, as EventBridge wraps it", async () => {
    const { settled } = await bus.collect(async () => {
      const answer = await new EventBridgeClient().send(
        new PutEventsCommand({
          Entries: [
            { ...entry("ticket.created"), Time: new Date("2026-03-01T08:00:00Z") },
            entry("ticket.solved"),
          ],
        }),
      );
      expect(answer.FailedEntryCount).toBe(0);
      expect(answer.Entries?.map((each) => typeof each.EventId)).toEqual(["string", "string"]);
    });
    await settled;
    expect(received.some).toMatchObject([
      {
        "detail-type": "ticket.created",
        source: "caas",
        time: "2026-03-01T08:00:00.000Z",
        detail: { id: "evt_1" },
        id: expect.any(String),
      },
    ]);
    expect(received.all).toHaveLength(2);
  });

  it("answers 200 and marks the entries that are broken", async () => {
    const answer = await new EventBridgeClient().send(
      new PutEventsCommand({ Entries: [entry("a", "not json"), { Source: "caas" }, entry("b")] }),
    );
    expect(answer.FailedEntryCount).toBe(2);
    expect(answer.Entries?.map((each) => each.ErrorCode)).toEqual([
      "MalformedDetail",
      "InvalidArgument",
      undefined,
    ]);
  });

  it("takes ten entries at most", async () => {
    const Entries = Array.from({ length: 11 }, () => entry("a"));
    await expect(new EventBridgeClient().send(new PutEventsCommand({ Entries }))).rejects.toMatchObject({
      name: "ValidationException",
    });
  });
});

describe("mail and short messages", () => {
  it("go into the mailbox, newest first, a notification once", async () => {
    const email = new SendEmailCommand({
      FromEmailAddress: "no-reply@caas.example",
      Destination: { ToAddresses: ["a@example.com"] },
      Content: {
        Simple: { Subject: { Data: "包裹" }, Body: { Text: { Data: "到了" }, Html: { Data: "<p>" } } },
      },
      EmailTags: [{ Name: "notificationId", Value: "ntf_1" }],
    });
    const first = await new SESv2Client().send(email);
    const second = await new SESv2Client().send(email);
    expect(second.MessageId).toBe(first.MessageId);
    const sms = await new SNSClient().send(
      new PublishCommand({
        PhoneNumber: "+8613800138000",
        Message: "<您好> & welcome",
        MessageAttributes: {
          "AWS.SNS.SMS.SMSType": { DataType: "String", StringValue: "Transactional" },
          notificationId: { DataType: "String", StringValue: "ntf_2" },
        },
      }),
    );
    expect(sms.MessageId).toEqual(expect.any(String));
    expect(mailbox.list()).toMatchObject([
      {
        channel: "sms",
        to: "+8613800138000",
        subject: null,
        body: "<您好> & welcome",
        notificationId: "ntf_2",
      },
      { channel: "email", to: "a@example.com", subject: "包裹", body: "到了", notificationId: "ntf_1" },
    ]);
  });

  it("are refused as the services refuse them", async () => {
    await expect(
      new SNSClient().send(new PublishCommand({ PhoneNumber: "13800138000", Message: "a" })),
    ).rejects.toMatchObject({ name: "InvalidParameterException" });
    await expect(
      new SESv2Client().send(new SendEmailCommand({ Destination: {}, Content: {} })),
    ).rejects.toMatchObject({ name: "BadRequestException" });
  });
});

describe("other services", () => {
  it("STS gives credentials", async () => {
    const answer = await new STSClient().send(
      new AssumeRoleCommand({ RoleArn: "arn:aws:iam::000000000000:role/TenantData", RoleSessionName: "t1" }),
    );
    expect(answer.Credentials?.AccessKeyId).toBe("local");
    expect(answer.Credentials?.Expiration?.getTime()).toBeGreaterThan(Date.now());
  });

  it("an unknown call is an error that names it", async () => {
    await expect(
      new EventBridgeClient({ maxAttempts: 1 }).send(new ListRulesCommand({})),
    ).rejects.toMatchObject({
      name: "UnknownOperationException",
      message: "The local run does not know AWSEvents.ListRules.",
    });
  });
});
