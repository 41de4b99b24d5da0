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
  /** False where the body's bytes are not UTF-8, so that `body` is not what was sent. */
  isUtf8?: boolean;
  header: (name: string) => string | undefined;
  /** Of the address that was pushed to. */
  query?: (name: string) => string | undefined;
}

export interface ParcelReport {
  trackingNumber: string;
  carrier: string | undefined;
  events: ReportedEvent[];
  /** When the carrier expects to deliver, RFC 3339 in UTC. */
  estimatedAt?: string | undefined;
  /** The waybill under which this parcel travels back, where it was given a new one. */
  returnNumber?: string | undefined;
  /** The waybill that this one brings back. */
  returnOf?: string | undefined;
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
  /** Verifies a push and takes the payload out of its wrapping. @throws Refused */
  open(push: RawPush, secret: string): string;
  /** Reads a payload: one that has just come, or one that was kept, when a mapping has changed. @throws Refused */
  read(payload: string): ParcelReport[];
  /** @param push for providers that want to hear from it what it was about */
  accepted(push: RawPush): ProviderReply;
  /** Tells the provider that it should push again, or that we could not read it. */
  refused(error: Refused | "try_again", push: RawPush): ProviderReply;
}
