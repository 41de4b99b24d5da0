import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Notification } from "./schema.ts";

export const NotificationSent = event(
  "notification.sent",
  "A provider took a message to a customer",
  z.object({ notification: Notification }),
);

export const NotificationFailed = event(
  "notification.failed",
  "A message to a customer could not be written, or was refused by the provider for good",
  z.object({ notification: Notification }),
);
