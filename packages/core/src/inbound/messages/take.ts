import { immediateReply, receive } from "../../answers/index.ts";
import { log } from "../../kernel/index.ts";
import { type ProviderReply, type RawPush, Refused } from "../provider.ts";
import type { MessageProvider } from "./provider.ts";

/**
 * Takes what recipients wrote and answers in the provider's words, once all of it is stored.
 * @param keepRefusal keeps what could not be taken, for the tenant to see
 */
export async function takeMessages(
  provider: MessageProvider,
  raw: RawPush,
  secret: string,
  keepRefusal: (error: Refused) => Promise<void>,
): Promise<ProviderReply> {
  try {
    provider.verify(raw, secret);
    let reply: string | null = null;
    for (const received of provider.read(raw.body)) {
      // Before it is stored: what it asks for may be done a moment later, and then it would be nothing new.
      reply = provider.replies ? await immediateReply(received) : null;
      await receive(received);
    }
    return provider.accepted(raw.body, reply);
  } catch (error) {
    if (error instanceof Refused) {
      await keepRefusal(error);
      return provider.refused(error);
    }
    log.error("a recipient's message could not be stored", { error });
    return provider.refused("try_again");
  }
}
