import type { Address } from "./address.ts";
import { Refused, Unavailable } from "./drivers/driver.ts";

/** Chinese mobile numbers that no carrier gives out. */
const bouncingPhone = "+8613800000001";
const unavailablePhone = "+8613800000002";

/**
 * The addresses to which a sandbox fails to send, so that a developer sees what then happens.
 * @throws Refused for a number or mailbox that bounces; Unavailable for one whose provider is down
 */
export function failOnPurpose({ value }: Pick<Address, "value">): void {
  if (value === bouncingPhone || value.startsWith("bounce@")) throw new Refused("sandbox_bounced");
  if (value === unavailablePhone || value.startsWith("unavailable@"))
    throw new Unavailable("sandbox_unavailable");
}
