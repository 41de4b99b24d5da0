import { flushRequests } from "@caas/core/usage";
import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import { createApp } from "./app.ts";

interface Bindings {
  env: { event?: { requestContext?: { http?: { sourceIp?: string } } }; lambdaContext?: LambdaContext };
}

const app = createApp({
  address: (c) => (c as unknown as Bindings).env.event?.requestContext?.http?.sourceIp,
});

// Sent where an extension is installed; without it the sweep books what a process has left.
process.once("SIGTERM", () => void flushRequests());

const adapt = handle(app);

export const handler = (event: LambdaEvent, context: LambdaContext) => adapt(event, context);
