import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Bus } from "./bus.ts";
import type { Mailbox } from "./mailbox.ts";

/** A call of the AWS SDK as it came over the wire. */
export interface AwsRequest {
  method: string;
  path: string;
  /** The operation of a JSON protocol. */
  target: string | null;
  /** The parameters of a Query protocol. */
  form: URLSearchParams;
  body: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function json(status: number, body: object): Answer {
  return { status, headers: { "content-type": "application/x-amz-json-1.1" }, body: JSON.stringify(body) };
}

function xml(status: number, body: string): Answer {
  return { status, headers: { "content-type": "text/xml" }, body };
}

/** An error in the form in which the SDK's protocols read it. */
export function awsError(protocol: "json" | "query", status: number, code: string, message: string): Answer {
  if (protocol === "json") {
    const answer = json(status, { __type: code, message });
    return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
  }
  const text = message.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return xml(
    status,
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${text}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

const PutEvents = z.object({
  Entries: z
    .array(
      z.object({
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
        Time: z.union([z.number(), z.string()]).optional(),
        Resources: z.array(z.string()).optional(),
      }),
    )
    .min(1)
    .max(10),
});

/** EventBridge's limit for the sum of a call's entries. */
const eventBytes = 262_144;

/** EventBridge PutEvents: 200 also when single entries fail, each with its own error. */
export function putEvents(request: AwsRequest, bus: Bus): Answer {
  const input = PutEvents.safeParse(JSON.parse(request.body));
  if (!input.success) return awsError("json", 400, "ValidationException", z.prettifyError(input.error));
  if (Buffer.byteLength(request.body) > eventBytes) {
    return awsError(
      "json",
      413,
      "PutEventsRequestEntryTooLargeException",
      "Total size of the entries in the request is over the limit.",
    );
  }
  const entries = input.data.Entries.map(({ Source, DetailType, Detail, Time, Resources }) => {
    if (!Source || !DetailType || !Detail) {
      return { ErrorCode: "InvalidArgument", ErrorMessage: "Source, DetailType and Detail are required." };
    }
    if (!isJsonObject(Detail)) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
    return { EventId: bus.publish({ Source, DetailType, Detail, Time, Resources }) };
  });
  return json(200, {
    FailedEntryCount: entries.filter((entry) => "ErrorCode" in entry).length,
    Entries: entries,
  });
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const Part = z.object({ Data: z.string() });
const SendEmail = z.object({
  Destination: z
    .object({
      ToAddresses: z.array(z.string()).default([]),
      CcAddresses: z.array(z.string()).default([]),
      BccAddresses: z.array(z.string()).default([]),
    })
    .prefault({}),
  Content: z.object({
    Simple: z
      .object({ Subject: Part, Body: z.object({ Text: Part.optional(), Html: Part.optional() }) })
      .optional(),
    Raw: Part.optional(),
  }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});

/** SES v2 SendEmail. A tag named `notificationId` makes a second sending of the same notification harmless. */
export async function sendEmail(request: AwsRequest, mailbox: Mailbox): Promise<Answer> {
  const input = SendEmail.safeParse(JSON.parse(request.body));
  if (!input.success) return awsError("json", 400, "BadRequestException", z.prettifyError(input.error));
  const { Destination, Content, EmailTags } = input.data;
  const to = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses];
  if (to.length === 0) return awsError("json", 400, "BadRequestException", "There is no recipient.");
  const { Simple, Raw } = Content;
  const raw = Raw ? Buffer.from(Raw.Data, "base64").toString("utf8") : "";
  const mail = await mailbox.add({
    channel: "email",
    to: to.join(", "),
    subject: Simple?.Subject.Data ?? null,
    body: Simple?.Body.Text?.Data ?? Simple?.Body.Html?.Data ?? raw,
    notificationId: EmailTags.find((tag) => tag.Name === "notificationId")?.Value ?? null,
  });
  return json(200, { MessageId: mail.id });
}

/** SNS Publish to a phone. A message attribute `notificationId` works as SES's tag does. */
export async function publishSms({ form }: AwsRequest, mailbox: Mailbox): Promise<Answer> {
  const to = form.get("PhoneNumber");
  const body = form.get("Message");
  if (!to || !/^\+[1-9]\d{6,14}$/.test(to)) {
    return awsError(
      "query",
      400,
      "InvalidParameter",
      "Invalid parameter: PhoneNumber must be in E.164 form.",
    );
  }
  if (!body) return awsError("query", 400, "InvalidParameter", "Invalid parameter: Empty message");
  const notificationId = messageAttribute(form, "notificationId");
  const mail = await mailbox.add({ channel: "sms", to, subject: form.get("Subject"), body, notificationId });
  return xml(
    200,
    `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${mail.id}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`,
  );
}

/** The Query protocol numbers a map's entries: `MessageAttributes.entry.1.Name`, `….Value.StringValue`. */
function messageAttribute(form: URLSearchParams, name: string): string | null {
  for (let index = 1; ; index++) {
    const found = form.get(`MessageAttributes.entry.${index}.Name`);
    if (found === null) return null;
    if (found === name) return form.get(`MessageAttributes.entry.${index}.Value.StringValue`);
  }
}

/** STS AssumeRole: credentials that open nothing, for the embedded DynamoDB checks none. */
export function assumeRole(): Answer {
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  return xml(
    200,
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>local</AccessKeyId><SecretAccessKey>local</SecretAccessKey><SessionToken>local</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></AssumeRoleResponse>`,
  );
}
