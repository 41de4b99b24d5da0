import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { config } from "../../kernel/index.ts";
import { attempt, clientConfig } from "./aws.ts";
import type { Send } from "./driver.ts";

let client: SESv2Client | undefined;

/** E-mail by SES v2, in the firm's name from the deployment's verified address; repeats as with SNS. */
export const ses: Send = ({ notificationId, address, sender, subject, body }) => {
  client ??= new SESv2Client(clientConfig);
  const command = new SendEmailCommand({
    FromEmailAddress: `${encodedName(sender)} <${config().mailFrom}>`,
    Destination: { ToAddresses: [address.value] },
    Content: {
      Simple: {
        Subject: { Data: subject ?? "", Charset: "UTF-8" },
        Body: { Text: { Data: body, Charset: "UTF-8" } },
      },
    },
    EmailTags: [{ Name: "notificationId", Value: notificationId }],
  });
  const mailer = client;
  return attempt(() => mailer.send(command));
};

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
