import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { attempt, clientConfig } from "./aws.ts";
import type { Send } from "./driver.ts";

let client: SNSClient | undefined;

/**
 * SMS by AWS SNS, with the notification's id beside it. SNS does not take the id for a key against repeats, so a
 * message whose taking was not recorded may go out twice.
 */
export const sns: Send = ({ notificationId, address, body }) => {
  client ??= new SNSClient(clientConfig);
  const command = new PublishCommand({
    PhoneNumber: address.value,
    Message: body,
    MessageAttributes: {
      notificationId: { DataType: "String", StringValue: notificationId },
      "AWS.SNS.SMS.SMSType": { DataType: "String", StringValue: "Transactional" },
    },
  });
  const sender = client;
  return attempt(() => sender.send(command));
};
