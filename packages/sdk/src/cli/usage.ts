import { defaultBaseUrl } from "../http.ts";
import { recipes } from "./recipes.ts";

/** The command was not understood; the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `caas: events of the CaaS API on your machine

  caas listen --forward <url> [--events <types>] [--secret <whsec_…>]
      Sends every event from now on to your address, signed as a webhook is.
  caas events tail [--events <types>] [--json]
      Shows every event from now on; --json one object a line.
  caas trigger <event>
      Makes an event happen in your sandbox; caas trigger --list tells which.
  caas --help | --version

  --events   types separated by commas: ticket.created,sla.*
  --api-key  instead of CAAS_API_KEY
  --base-url instead of CAAS_BASE_URL (${defaultBaseUrl})

Exit code: 0 done or ended by Ctrl-C, 1 failed, 2 not understood. NO_COLOR turns colours off.`;

export function triggers(): string {
  return Object.keys(recipes).sort().join("\n");
}
