import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Answered, InboundMessage } from "./schema.ts";

export const MessageReceived = event(
  "message.received",
  "A recipient wrote back by SMS or WeChat",
  z.object({ message: InboundMessage }),
);

export const MessageAnswered = event(
  "message.answered",
  "A recipient's command was carried out: a link was asked for, messages were switched off or on",
  Answered,
);
