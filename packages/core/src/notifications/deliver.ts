import { config, scope } from "../kernel/index.ts";
import { chosenDriver } from "./channels/chosen.ts";
import { type Message, Refused } from "./drivers/driver.ts";
import { drivers } from "./drivers/registry.ts";
import { failOnPurpose } from "./magic-addresses.ts";

/** Milliseconds for one attempt with all its calls: less than a worker may hold a notification. */
const attemptTime = 4_500;

/**
 * Hands a message to the provider of its channel, with the notification's id beside it.
 * @throws Refused; any other error passes, and trying again makes sense
 */
export async function deliver(message: Message): Promise<void> {
  const chosen = await chosenDriver(message.address.channel);
  if (!chosen) throw new Refused("no_driver");
  const send = await drivers[chosen.driver]();
  await send(message, chosen.settings, AbortSignal.timeout(attemptTime));
}

/**
 * Hands a message over, unless it is a sandbox's: its customers are often real numbers in a developer's test, and
 * hear nothing of it. There some addresses fail on purpose.
 * @throws as {@link deliver}
 */
export async function handOver(message: Message): Promise<void> {
  const isSandbox = scope().mode === "test";
  if (isSandbox) failOnPurpose(message.address);
  if (!isSandbox || config().sandboxSendsMessages) await deliver(message);
}
