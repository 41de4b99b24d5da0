import { createApp } from "../app.ts";
import { type Client, clientOver } from "./http-client.ts";

export type { Answer, Client, List, ProblemBody } from "./http-client.ts";

export const app = createApp();

/** Asks the assembled app as a caller over the network would, with `credential` as bearer. */
export function client(credential?: string, always: Record<string, string> = {}): Client {
  return clientOver((path, request) => app.request(path, request), credential, always);
}
