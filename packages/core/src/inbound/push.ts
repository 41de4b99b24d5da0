import { asPlatform, transact, write } from "../db/index.ts";
import { expiresInDays, log, newId, notFound, nowIso, sha256, shortCache, unseal } from "../kernel/index.ts";
import { asSystem } from "../tenants/index.ts";
import { InboundSourceEntity, type InboundSourceItem, InboundTokenEntity, RefusalEntity } from "./entity.ts";
import { isMessageProvider, messageProviders } from "./messages/providers.ts";
import { keepPayload } from "./payloads.ts";
import { type Provider, type ProviderReply, type RawPush, Refused } from "./provider.ts";
import { isProvider, providers } from "./providers.ts";
import { takeIn } from "./take-in.ts";

/** A refused body is kept up to this many characters. */
const keptBody = 50_000;

/**
 * Takes a provider's push for whichever tenant the token belongs to, and answers in the provider's words. It is
 * acknowledged only when all of it is stored; a provider that hears a failure pushes again.
 * @throws AppError `not_found` for a provider or token that is not ours
 */
export async function push(providerName: string, token: string, raw: RawPush): Promise<ProviderReply> {
  const tokenHash = sha256(token);
  const source = await sources.get(tokenHash, () => find(tokenHash));
  if (source?.provider !== providerName) throw notFound("inbound source");
  if (isMessageProvider(providerName))
    return asSystem(source.tenantId, `inbound.${providerName}`, async () => {
      // With all that understands a message, which few cold starts of this function need.
      const { takeMessages } = await import("./messages/take.ts");
      const provider = await messageProviders[providerName]();
      return takeMessages(provider, raw, secretOf(source), (error) => keepRefusal(source, error, raw.body));
    });
  if (!isProvider(providerName)) throw notFound("inbound source");
  return asSystem(source.tenantId, `inbound.${providerName}`, async () =>
    take(source, await providers[providerName](), raw),
  );
}

/**
 * Answers the question by which a provider makes sure that an address is ours.
 * @throws AppError `not_found` where the address is not, or its provider asks no such thing
 */
export async function answerChallenge(
  providerName: string,
  token: string,
  raw: RawPush,
): Promise<ProviderReply> {
  const tokenHash = sha256(token);
  const source = await sources.get(tokenHash, () => find(tokenHash));
  if (source?.provider !== providerName || !isMessageProvider(providerName)) throw notFound("inbound source");
  const provider = await messageProviders[providerName]();
  if (!provider.challenge) throw notFound("inbound source");
  try {
    return provider.challenge(raw, secretOf(source));
  } catch (error) {
    if (error instanceof Refused) return provider.refused(error);
    throw error;
  }
}

function secretOf(source: InboundSourceItem): string {
  return unseal("inbound", source.sealedSecret, source.sourceId) ?? "";
}

/** By the token's hash. A source that was closed in another process is good here for this long at most. */
const sources = shortCache<InboundSourceItem>({ seconds: 15, limit: 2000 });

export function forgetToken(tokenHash: string): void {
  sources.forget(tokenHash);
}

/** The token's source; a token is of no tenant, so this is read with the platform's role. */
function find(tokenHash: string): Promise<InboundSourceItem | null> {
  return asPlatform(async () => {
    const { data: token } = await InboundTokenEntity().get({ tokenHash }).go({ consistent: true });
    if (!token) return null;
    const { world, sourceId } = token;
    const { data } = await InboundSourceEntity().get({ tenantId: world, sourceId }).go({ consistent: true });
    return data;
  });
}

async function take(source: InboundSourceItem, provider: Provider, raw: RawPush): Promise<ProviderReply> {
  try {
    const payload = provider.open(raw, secretOf(source));
    // Kept also where it cannot be read: a later reader may.
    const stored = await Promise.allSettled([keepPayload(source, payload), takeIn(source, payload)]);
    for (const each of stored) if (each.status === "rejected") throw each.reason;
    return provider.accepted(raw);
  } catch (error) {
    if (error instanceof Refused) {
      await keepRefusal(source, error, raw.body);
      return provider.refused(error, raw);
    }
    log.error("a push could not be stored", { sourceId: source.sourceId, error });
    return provider.refused("try_again", raw);
  }
}

async function keepRefusal(source: InboundSourceItem, error: Refused, body: string): Promise<void> {
  const { tenantId, sourceId } = source;
  const refusal = {
    ...{ tenantId, sourceId, code: error.code, reason: error.message },
    refusalId: newId("inboundPush"),
    createdAt: nowIso(),
    body: body.slice(0, keptBody),
    expiresAt: expiresInDays(30),
  };
  await transact({
    writes: [
      write(RefusalEntity().create(refusal)),
      write(InboundSourceEntity().patch({ tenantId, sourceId }).add({ refusals: 1 })),
    ],
  });
}
