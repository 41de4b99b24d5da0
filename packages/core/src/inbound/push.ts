import { asPlatform, transact, write } from "../db/index.ts";
import { expiresInDays, log, newId, notFound, nowIso, sha256, tenant, unseal } from "../kernel/index.ts";
import { ingestByNumber } from "../shipments/index.ts";
import { asSystem } from "../tenants/index.ts";
import { InboundSourceEntity, type InboundSourceItem, InboundTokenEntity, RefusalEntity } from "./entity.ts";
import { type Provider, type ProviderReply, type RawPush, Refused } from "./provider.ts";
import { isProvider, providers } from "./providers.ts";

/** A refused body is kept up to this many characters. */
const keptBody = 50_000;

/**
 * Takes a provider's push for whichever tenant the token belongs to, and answers in the provider's words. It is
 * acknowledged only when all of it is stored; a provider that hears a failure pushes again.
 * @throws AppError `not_found` for a provider or token that is not ours
 */
export async function push(providerName: string, token: string, raw: RawPush): Promise<ProviderReply> {
  const tokenHash = sha256(token);
  const found = isProvider(providerName)
    ? await asPlatform(() => InboundTokenEntity().get({ tokenHash }).go({ consistent: true }))
    : null;
  if (!found?.data || !isProvider(providerName)) throw notFound("inbound source");
  const { world, sourceId } = found.data;
  const provider = providers[providerName];
  return asSystem(world, `inbound.${providerName}`, async () => {
    const { data: source } = await InboundSourceEntity().get({ tenantId: tenant(), sourceId }).go();
    if (!source || source.provider !== providerName) throw notFound("inbound source");
    return take(source, provider, raw);
  });
}

async function take(source: InboundSourceItem, provider: Provider, raw: RawPush): Promise<ProviderReply> {
  try {
    const secret = unseal("inbound", source.sealedSecret, source.sourceId) ?? "";
    for (const parcel of provider.read(raw, secret)) {
      await ingestByNumber(parcel.trackingNumber, source.provider, parcel.carrier, parcel.events);
    }
    return provider.accepted();
  } catch (error) {
    if (error instanceof Refused) {
      await keepRefusal(source, error, raw.body);
      return provider.refused(error);
    }
    log.error("a push could not be stored", { sourceId: source.sourceId, error });
    return provider.refused("try_again");
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
