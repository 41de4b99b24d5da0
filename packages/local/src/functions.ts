import type { RemapStep } from "@caas/core/inbound";
import type { Relay } from "./publisher.ts";
import type { Consumer } from "./queue.ts";
import type { Schedule } from "./schedules.ts";
import type { App } from "./server.ts";

/** What a first start prints, so that somebody can log in. */
export interface Demo {
  logins: { email: string; password: string; role: string }[];
  keys: { name: string; key: string }[];
}

/** The Lambda functions, as the local run calls them. */
export interface Functions {
  app: App;
  relay: Relay;
  /** By the consumer's name: which events it gets. */
  consumers: Readonly<
    Record<string, { types: "*" | readonly string[]; handler: Consumer; batchSize?: number | undefined }>
  >;
  schedules: Readonly<Record<string, Schedule>>;
  /** A step of reading every tenant's kept pushes anew; `null` when there is nothing more. */
  remap: (place: unknown) => Promise<RemapStep | null>;
  /** Writes down what the functions still have in memory. */
  flush: () => Promise<void>;
  /** Fills an empty store; `null` when the store is not empty. */
  seed: () => Promise<Demo | null>;
}
