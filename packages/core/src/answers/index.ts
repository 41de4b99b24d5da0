export { MessageAnswered, MessageReceived } from "./event.ts";
export { onMessage } from "./on-message.ts";
export { type Received, receive } from "./receive.ts";
export { immediateReply } from "./understand.ts";
