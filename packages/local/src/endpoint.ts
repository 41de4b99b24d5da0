import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type Answer,
  type AwsRequest,
  assumeRole,
  awsError,
  publishSms,
  putEvents,
  sendEmail,
} from "./aws-calls.ts";
import type { Bus } from "./bus.ts";
import { describeError } from "./invoke.ts";
import type { Mailbox } from "./mailbox.ts";
import {
  pushPath,
  takePush,
  wechatSend,
  wechatSendPath,
  wechatToken,
  wechatTokenPath,
} from "./message-calls.ts";

export interface Endpoint {
  url: string;
  stop(): Promise<void>;
}

/**
 * A loopback server that stands in for EventBridge, SES, SNS, STS, WeChat and the server of a firm's app, as far as
 * the functions call them: events go to the bus, messages into the mailbox.
 */
export async function startEndpoint(bus: Bus, mailbox: Mailbox): Promise<Endpoint> {
  const server = createServer((request, response) => {
    void serve(request, response, bus, mailbox);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  bus: Bus,
  mailbox: Mailbox,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await route(await read(request), bus, mailbox);
  } catch (error) {
    answer = awsError("json", 500, "InternalFailure", describeError(error));
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/** Each service is known by its protocol: a target header, a path, or an action in a form. */
async function route(request: AwsRequest, bus: Bus, mailbox: Mailbox): Promise<Answer> {
  if (request.target === "AWSEvents.PutEvents") return putEvents(request, bus);
  if (request.method === "POST" && request.path === "/v2/email/outbound-emails")
    return sendEmail(request, mailbox);
  if (request.path === wechatTokenPath) return wechatToken();
  if (request.path === wechatSendPath) return wechatSend(request.body, mailbox);
  if (request.path === pushPath) return takePush(request.body, mailbox);
  const action = request.target === null ? request.form.get("Action") : null;
  if (action === "Publish") return publishSms(request, mailbox);
  if (action === "AssumeRole") return assumeRole();
  const what = request.target ?? action ?? `${request.method} ${request.path}`;
  const message = `The local run does not know ${what}.`;
  return awsError(action === null ? "json" : "query", 400, "UnknownOperationException", message);
}

async function read(request: IncomingMessage): Promise<AwsRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString("utf8");
  const target = request.headers["x-amz-target"];
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  return {
    method: request.method ?? "GET",
    path: new URL(request.url ?? "/", "http://localhost").pathname,
    target: typeof target === "string" ? target : null,
    form: new URLSearchParams(isForm ? body : ""),
    body,
  };
}
