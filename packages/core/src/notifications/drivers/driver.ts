import type { Address } from "../address.ts";

export interface Message {
  notificationId: string;
  address: Address;
  /** The firm's name: whose name an e-mail bears, and what templates of providers may show. */
  sender: string;
  /** E-mail and push only. */
  subject: string | null;
  body: string;
  /** Where the recipient reads on, and the parcel it is about, for channels that show them beside the text. */
  url?: string | null;
  trackingNumber?: string | null;
}

/** The provider will not take this message to this address, however often it is tried; `message` is its own code. */
export class Refused extends Error {
  override name = "Refused";
}

/** The provider did not take it now: it is down, out of credit, wrongly set up; `message` is its own code. */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/**
 * Hands one message to one provider.
 * @param settings what the tenant or the platform has set for this driver; each driver checks its own
 * @param signal aborts when the time for an attempt is over
 * @throws Refused; Unavailable or any other error, after which trying again makes sense
 */
export type Send = (message: Message, settings: unknown, signal: AbortSignal) => Promise<void>;
