import type { Reason, ReportedEvent, Status } from "../shipments/index.ts";

/** What a provider's code means in our words; `status: null` is an annotation, which moves nothing. */
export interface Mapping {
  status: Status | null;
  reason?: Reason;
}

/** A push as it came over the wire. */
export interface RawPush {
  /** The body, to the letter: signatures are over it. */
  body: string;
  header: (name: string) => string | undefined;
}

export interface ParcelReport {
  trackingNumber: string;
  carrier: string | undefined;
  events: ReportedEvent[];
}

/** The answer a provider expects, in its own words. */
export interface ProviderReply {
  status: number;
  contentType: string;
  body: string;
}

/** Thrown where a push cannot be taken; `reason` is for the tenant who looks for its cause. */
export class Refused extends Error {
  override name = "Refused";
  readonly code: "bad_signature" | "unreadable";

  constructor(code: Refused["code"], reason: string) {
    super(reason);
    this.code = code;
  }
}

/** One carrier platform: one file each. */
export interface Provider {
  /** Verifies and reads a push. @throws Refused */
  read(push: RawPush, secret: string): ParcelReport[];
  accepted(): ProviderReply;
  /** Tells the provider that it should push again, or that we could not read it. */
  refused(error: Refused | "try_again"): ProviderReply;
}
