import { z } from "zod";
import { asPlatform, commit, PageInput, page, shardOf, transact, write } from "../db/index.ts";
import {
  config,
  fn,
  idSchema,
  newId,
  nowIso,
  randomCode,
  seal,
  sha256,
  tenant,
  unseal,
} from "../kernel/index.ts";
import {
  InboundSourceEntity,
  type InboundSourceItem,
  InboundTokenEntity,
  RefusalEntity,
  type RefusalItem,
} from "./entity.ts";
import { forgetToken } from "./push.ts";
import { CreateInboundSource, type InboundSource, type Refusal } from "./schema.ts";
import { load } from "./source.ts";

export { importEvents } from "./import.ts";
export { ImportReport, importExample } from "./import-report.ts";
export { answerChallenge, push } from "./push.ts";
export {
  RemapInput,
  Remapped,
  type RemapStep,
  remap,
  remapStep,
} from "./remap.ts";
export { CreateInboundSource, InboundSource, Refusal } from "./schema.ts";

const Id = z.strictObject({ id: idSchema("inboundSource") });

/** Opens an address for a provider to push to, in the world of the actor. */
export const create = fn(CreateInboundSource, "inbound:write", async ({ provider, secret }) => {
  const sourceId = newId("inboundSource");
  const token = randomCode(32);
  const at = nowIso();
  const world = tenant();
  const source: InboundSourceItem = {
    ...{ tenantId: world, sourceId, provider, refusals: 0, createdAt: at, updatedAt: at, version: 1 },
    sealedSecret: seal("inbound", secret ?? "", sourceId),
    sealedToken: seal("inbound-token", token, sourceId),
  };
  // The address is of no tenant, so this is written with the platform's role.
  return asPlatform(() =>
    commit(
      {
        writes: [
          write(InboundSourceEntity().create(source)),
          write(
            InboundTokenEntity().create({
              tokenHash: sha256(token),
              world,
              sourceId,
              shard: shardOf(sourceId),
            }),
          ),
        ],
      },
      toSource(source),
    ),
  );
});

function toSource(item: InboundSourceItem): InboundSource {
  const token = unseal("inbound-token", item.sealedToken, item.sourceId);
  return {
    id: item.sourceId,
    object: "inbound_source",
    provider: item.provider,
    url: `${config().publicUrl}/v1/inbound/${item.provider}/${token}`,
    refusals: item.refusals,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

export const get = fn(Id, "inbound:read", async ({ id }) => toSource(await load(id)));

export const list = fn(z.strictObject(PageInput), "inbound:read", ({ limit, cursor }) =>
  page({
    queries: [InboundSourceEntity().query.primary({ tenantId: tenant() })],
    limit,
    cursor,
    name: "inbound-sources",
    map: (item) => toSource(item as InboundSourceItem),
  }),
);

/** Closes the address: later pushes find nothing. */
export const remove = fn(Id, "inbound:write", async ({ id }) => {
  const source = await load(id);
  const tokenHash = sha256(unseal("inbound-token", source.sealedToken, id) ?? "");
  await asPlatform(() =>
    transact({
      writes: [
        write(InboundSourceEntity().delete({ tenantId: source.tenantId, sourceId: id })),
        write(InboundTokenEntity().delete({ tokenHash })),
      ],
    }),
  );
  forgetToken(tokenHash);
});

/** The pushes that could not be taken in the last 30 days, newest first. */
export const refusals = fn(
  z.strictObject({ ...Id.shape, ...PageInput }),
  "inbound:read",
  async ({ id, limit, cursor }) => {
    const { sourceId, tenantId } = await load(id);
    return page({
      queries: [RefusalEntity().query.primary({ tenantId, sourceId })],
      limit,
      cursor,
      name: `refusals#${sourceId}`,
      map: (item) => toRefusal(item as RefusalItem),
    });
  },
);

function toRefusal({ refusalId, createdAt, code, reason, body }: RefusalItem): Refusal {
  return { id: refusalId, object: "inbound_refusal", createdAt, code, reason, body };
}
