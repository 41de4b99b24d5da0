import type { SESv2Client } from "@aws-sdk/client-sesv2";
import type { SNSClient } from "@aws-sdk/client-sns";
import { config, scope } from "../kernel/index.ts";
import type { Address } from "./decide.ts";

export interface Message {
  notificationId: string;
  address: Address;
  /** Whose name an e-mail bears. */
  sender: string;
  /** E-mail only. */
  subject: string | null;
  body: string;
}

/** The provider will not take this message, however often it is tried. */
export class Refused extends Error {
  override name = "Refused";
}

/**
 * Hands a message to its channel's provider (SNS, SES), with the notification's id beside it. Neither provider
 * takes the id for a key against repeats, so a message whose taking was not recorded may go out twice.
 * @throws Refused; any other error passes, and trying again makes sense
 */
export async function deliver(message: Message): Promise<void> {
  try {
    await (message.address.channel === "sms" ? sendSms(message) : sendEmail(message));
  } catch (error) {
    if (error instanceof Error && final.has(error.name)) throw new Refused(error.name, { cause: error });
    throw error;
  }
}

/**
 * What the providers' documentation of SendEmail and Publish says of the message itself or its address. Limits,
 * paused accounts, unverified senders and missing rights are ours to mend, after which the message can go.
 */
const final: ReadonlySet<string> = new Set([
  "BadRequestException",
  "MessageRejected",
  "InvalidParameterException",
  "InvalidParameterValueException",
  "OptedOutException",
  "UserErrorException",
  "ValidationException",
]);

/** One attempt of at most 5 s, within the time for which a worker may hold a notification; the queue tries again. */
const clientConfig = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
};

let sns: SNSClient | undefined;

async function sendSms({ notificationId, address, body }: Message): Promise<void> {
  const { PublishCommand, SNSClient } = await import("@aws-sdk/client-sns");
  sns ??= new SNSClient(clientConfig);
  await sns.send(
    new PublishCommand({
      PhoneNumber: address.value,
      Message: body,
      MessageAttributes: {
        notificationId: { DataType: "String", StringValue: notificationId },
        "AWS.SNS.SMS.SMSType": { DataType: "String", StringValue: "Transactional" },
      },
    }),
  );
}

let ses: SESv2Client | undefined;

async function sendEmail({ notificationId, address, sender, subject, body }: Message): Promise<void> {
  const { SESv2Client, SendEmailCommand } = await import("@aws-sdk/client-sesv2");
  ses ??= new SESv2Client(clientConfig);
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: `${encodedName(sender)} <${config().mailFrom}>`,
      Destination: { ToAddresses: [address.value] },
      Content: {
        Simple: {
          Subject: { Data: subject ?? "", Charset: "UTF-8" },
          Body: { Text: { Data: body, Charset: "UTF-8" } },
        },
      },
      EmailTags: [{ Name: "notificationId", Value: notificationId }],
    }),
  );
}

/** A name as RFC 2047 encoded words, of at most 75 letters each; so it can neither break the header nor be misread. */
export function encodedName(name: string): string {
  const words: string[] = [];
  let word = "";
  for (const letter of name) {
    if (Buffer.byteLength(word + letter) > 45) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString("base64")}?=`).join(" ");
}

/** A sandbox's customers are often real numbers in a developer's test: they hear nothing of it. */
export function leavesTheHouse(): boolean {
  return scope().mode === "live" || config().sandboxSendsMessages;
}
