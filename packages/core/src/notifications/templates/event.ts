import { z } from "zod";
import { event } from "../../kernel/index.ts";
import { NotificationTemplate } from "./schema.ts";

export const TemplateUpdated = event(
  "notification_template.updated",
  "The text with which customers are told of an event was changed, switched on or off, or given up",
  z.object({ template: NotificationTemplate }),
);
