import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

// SES and SNS on this machine, for the tests of notifications.

export interface Taken {
  channel: "sms" | "email";
  to: string;
  subject: string | null;
  body: string;
  from: string | null;
  notificationId: string | null;
}

type Mood = "well" | "refusing" | "down";

export interface Providers {
  /** What was taken, oldest first. */
  taken: Taken[];
  /** How many calls came, taken or not. */
  calls: number;
  /** What is answered: taken, refused for good, or out of order. */
  mood: Mood;
  /** What a single channel is answered, where that is not the mood of all. */
  moods: Partial<Record<Taken["channel"], Mood>>;
  /** Milliseconds before an answer. */
  delay: number;
  stop(): Promise<void>;
}

/** Starts both on one port and points the SDK there; to be called before the first sending of the process. */
export async function startProviders(): Promise<Providers> {
  const server = createServer((request, response) => void answer(providers, request, response));
  const providers: Providers = {
    taken: [],
    calls: 0,
    mood: "well",
    moods: {},
    delay: 0,
    stop: () => new Promise((stopped) => server.close(() => stopped()).closeAllConnections()),
  };
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  process.env.AWS_ENDPOINT_URL_SESV2 = `http://127.0.0.1:${address.port}`;
  process.env.AWS_ENDPOINT_URL_SNS = `http://127.0.0.1:${address.port}`;
  return providers;
}

async function answer(providers: Providers, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  providers.calls++;
  await new Promise((passed) => setTimeout(passed, providers.delay));
  const json = request.url?.startsWith("/v2/") ?? false;
  const mood = providers.moods[json ? "email" : "sms"] ?? providers.mood;
  if (mood !== "well") {
    const down = mood === "down";
    const code = down ? "InternalFailure" : json ? "MessageRejected" : "InvalidParameter";
    response.writeHead(down ? 500 : 400, { "x-amzn-errortype": code });
    const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;
    response.end(json ? JSON.stringify({ message: "no" }) : xml);
    return;
  }
  providers.taken.push(json ? email(JSON.parse(body)) : sms(new URLSearchParams(body)));
  response.end(
    json
      ? '{"MessageId":"m"}'
      : "<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>",
  );
}

interface SendEmail {
  FromEmailAddress: string;
  Destination: { ToAddresses: string[] };
  Content: { Simple: { Subject: { Data: string }; Body: { Text: { Data: string } } } };
  EmailTags: { Name: string; Value: string }[];
}

function email({ FromEmailAddress, Destination, Content, EmailTags }: SendEmail): Taken {
  return {
    channel: "email",
    to: Destination.ToAddresses.join(),
    subject: Content.Simple.Subject.Data,
    body: Content.Simple.Body.Text.Data,
    from: FromEmailAddress,
    notificationId: EmailTags.find(({ Name }) => Name === "notificationId")?.Value ?? null,
  };
}

function sms(form: URLSearchParams): Taken {
  const name = [...form].find(([field, value]) => field.endsWith(".Name") && value === "notificationId")?.[0];
  const value = name?.replace(/Name$/, "Value.StringValue");
  return {
    channel: "sms",
    to: form.get("PhoneNumber") ?? "",
    subject: null,
    body: form.get("Message") ?? "",
    from: null,
    notificationId: value ? form.get(value) : null,
  };
}
