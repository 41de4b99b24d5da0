import { type Client, clientOver, type List } from "@caas/functions/api/testing/http-client.ts";
import { loadFunctions } from "./load-functions.ts";
import type { Mail } from "./mailbox.ts";
import type { Runtime } from "./runtime.ts";
import { startTestRuntime } from "./testing.ts";

export type { Client } from "@caas/functions/api/testing/http-client.ts";

/** A firm that has signed up, with clients for what it has at hand. */
export interface Firm {
  keys: Record<"live" | "test", string>;
  live: Client;
  test: Client;
}

/** The whole product at work, asked over HTTP as a firm's developer would. */
export interface Story {
  runtime: Runtime;
  /** With a key or a member's access token; without one, as anybody. */
  as(credential?: string): Client;
  /** @param profile further fields of the sign-up, such as the time zone */
  signUp(slug: string, profile?: Record<string, string>): Promise<Firm>;
  /** What has gone out to this address, the newest first. */
  mails(to: string): Mail[];
  /** Delivers the last events to every consumer once more, as at-least-once delivery may. */
  redeliver(last: number): Promise<void>;
}

/**
 * A store with all of the product on it, empty or with the demo's firm. To be started before the first call of anything
 * that uses AWS.
 */
export async function startStory({ demo = false } = {}): Promise<Story> {
  const runtime = await startTestRuntime(loadFunctions, demo);
  const as = (credential?: string) =>
    clientOver((path, request) => fetch(`${runtime.url}${path}`, request), credential);
  return {
    runtime,
    as,
    async signUp(slug, profile = {}) {
      const owner = { email: `owner@${slug}.example`, password: "a good password", name: "李雷" };
      const { status, body, text } = await as().post<{ apiKeys: Firm["keys"] }>("/v1/signup", {
        ...{ company: "远山速运", slug, ...owner, ...profile },
      });
      if (status !== 201) throw new Error(`sign-up answered ${status}: ${text}`);
      return { keys: body.apiKeys, live: as(body.apiKeys.live), test: as(body.apiKeys.test) };
    },
    mails: (to) => runtime.mailbox.list().filter((mail) => mail.to === to),
    async redeliver(last) {
      await as().post("/_local/redeliver", { last });
      await runtime.idle();
    },
  };
}

interface Moved {
  /** RFC 3339 by the sandbox's clock. */
  now: string;
  /** Whether all consumers have finished. */
  settled: boolean;
}

/** Moves a sandbox's clock. @param by ISO 8601 */
export async function advance(sandbox: Client, by: string): Promise<Moved> {
  const { status, body, text } = await sandbox.post<Moved>("/v1/test/clock/advance", { by });
  if (status !== 200) throw new Error(`the clock answered ${status}: ${text}`);
  return body;
}

/** The items of a list's first page. */
export async function listed<Item>(client: Client, path: string): Promise<Item[]> {
  const { status, body, text } = await client.get<List<Item>>(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  return body.data;
}
