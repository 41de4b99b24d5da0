import type { Received } from "../../answers/index.ts";
import type { ProviderReply, RawPush, Refused } from "../provider.ts";

/** Whoever passes on what recipients write: one file each. */
export interface MessageProvider {
  /** Verifies a push. @throws Refused */
  verify(push: RawPush, secret: string): void;
  /** Reads it; messages that nobody has to act upon are left out. @throws Refused */
  read(body: string): Received[];
  /**
   * Says that all of it is taken.
   * @param reply what the sender is told in the very answer, where the provider passes one on
   */
  accepted(body: string, reply: string | null): ProviderReply;
  refused(error: Refused | "try_again"): ProviderReply;
  /** Whether `accepted` can tell the sender something. */
  replies: boolean;
  /** Answers the question by which a provider makes sure that an address is ours. @throws Refused */
  challenge?(push: RawPush, secret: string): ProviderReply;
}
