import { z } from "zod";
import { commit, PageInput, page, retryOnConflict, shards, transact, write } from "../db/index.ts";
import {
  AppError,
  config,
  fn,
  idSchema,
  invalid,
  iso,
  newId,
  notFound,
  now,
  nowIso,
  scope,
  seal,
  tenant,
} from "../kernel/index.ts";
import { checkUrl, resolveChecked } from "./address.ts";
import { AttemptEntity, type AttemptItem, EndpointEntity, type EndpointItem } from "./entity.ts";
import { PaceEntity } from "./pace.ts";
import { sandboxAnswer } from "./sandbox-answers.ts";
import {
  CreateEndpoint,
  checkEventTypes,
  toAttempt,
  toEndpoint,
  UpdateEndpoint,
  type WebhookEndpointWithSecret,
} from "./schema.ts";
import { newSecret } from "./signature.ts";

/** A tenant's endpoints are read for every event, so there are not many. */
const mostEndpoints = 20;

/** How long a rotated secret still signs beside the new one, in milliseconds. */
const rotationOverlap = 24 * 3_600_000;

const Id = z.strictObject({ id: idSchema("webhookEndpoint") });

/** Plain http and loopback addresses are for sandboxes of a deployment that allows them, and nobody else. */
export function allowance(): { allowLoopbackAndHttp: boolean } {
  return { allowLoopbackAndHttp: config().webhooksToLoopback && scope().mode === "test" };
}

/** The address in its normal form. @throws AppError `validation_failed` for one that we do not send to */
export async function checkedUrl(text: string, path = "url"): Promise<string> {
  const checked = checkUrl(text, allowance());
  if (!checked.ok) throw invalid(path, checked.code, checked.message);
  // What the sandbox answers for itself leads nowhere: there is nothing to ask a name server about.
  if (sandboxAnswer(checked.url)) return checked.url;
  const resolved = await resolveChecked(new URL(checked.url).hostname, allowance());
  // A name that does not resolve yet may do so by the first event; where it leads is checked again then.
  if (!resolved.ok && resolved.code === "address_not_public")
    throw invalid(path, resolved.code, resolved.message);
  return String(checked.url);
}

export const create = fn(
  CreateEndpoint,
  "webhooks:write",
  async ({ url, events, maxPerSecond }): Promise<WebhookEndpointWithSecret> => {
    checkEventTypes(events);
    if ((await all()).length >= mostEndpoints) {
      throw new AppError("endpoint_limit", {
        detail: `A tenant can have ${mostEndpoints} endpoints; delete one first.`,
      });
    }
    const endpointId = newId("webhookEndpoint");
    const secret = newSecret();
    const at = nowIso();
    const endpoint: EndpointItem = {
      tenantId: tenant(),
      endpointId,
      url: await checkedUrl(url),
      events,
      status: "enabled",
      maxPerSecond: maxPerSecond ?? undefined,
      secrets: [{ sealed: seal("webhook", secret, endpointId) }],
      createdAt: at,
      updatedAt: at,
      version: 1,
    };
    return commit(
      { writes: [write(EndpointEntity().create(endpoint))] },
      { ...toEndpoint(endpoint), secret },
    );
  },
);

/** All of the world's endpoints. */
export async function all(): Promise<EndpointItem[]> {
  const { data } = await EndpointEntity()
    .query.primary({ tenantId: tenant() })
    .go({ limit: mostEndpoints, consistent: true });
  return data;
}

export async function find(endpointId: string): Promise<EndpointItem | null> {
  const { data } = await EndpointEntity().get({ tenantId: tenant(), endpointId }).go({ consistent: true });
  return data;
}

/** @throws AppError `not_found` */
export async function load(endpointId: string): Promise<EndpointItem> {
  const endpoint = await find(endpointId);
  if (!endpoint) throw notFound("webhook endpoint", endpointId);
  return endpoint;
}

export const get = fn(Id, "webhooks:read", async ({ id }) => toEndpoint(await load(id)));

export const list = fn(z.strictObject(PageInput), "webhooks:read", ({ limit, cursor }) =>
  page({
    queries: [EndpointEntity().query.primary({ tenantId: tenant() })],
    limit,
    cursor,
    name: "webhook-endpoints",
    map: (item) => toEndpoint(item as EndpointItem),
  }),
);

/** Puts a changed endpoint; loses to any other change of it since it was read. */
export function saveWrite(next: EndpointItem) {
  return write(
    EndpointEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, next.version - 1)),
  );
}

/** Changes where and what is sent. Switching an endpoint on again forgets that it failed. */
export const update = fn(
  z.strictObject({ ...Id.shape, changes: UpdateEndpoint, ifVersion: z.int().optional() }),
  "webhooks:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const endpoint = await load(id);
      if (ifVersion !== undefined && ifVersion !== endpoint.version)
        throw new AppError("precondition_failed");
      if (changes.events) checkEventTypes(changes.events);
      const { url, status, maxPerSecond, ...rest } = changes;
      const next: EndpointItem = {
        ...endpoint,
        ...rest,
        url: url === undefined ? endpoint.url : await checkedUrl(url),
        maxPerSecond: maxPerSecond === undefined ? endpoint.maxPerSecond : (maxPerSecond ?? undefined),
        ...switched(endpoint, status),
        updatedAt: nowIso(),
        version: endpoint.version + 1,
      };
      return commit({ writes: [saveWrite(next)] }, toEndpoint(next));
    }),
);

function switched(
  endpoint: EndpointItem,
  status: EndpointItem["status"] | undefined,
): Pick<EndpointItem, "status" | "failingSince" | "disabledReason"> {
  const { failingSince, disabledReason } = endpoint;
  if (status === undefined) return { status: endpoint.status, failingSince, disabledReason };
  if (status === "enabled") return { status, failingSince: undefined, disabledReason: undefined };
  return { status, failingSince, disabledReason: disabledReason ?? "by_request" };
}

/** Gives a new secret; the old one signs beside it for 24 hours. */
export const rotateSecret = fn(Id, "webhooks:write", ({ id }) =>
  retryOnConflict(async (): Promise<WebhookEndpointWithSecret> => {
    const endpoint = await load(id);
    const secret = newSecret();
    const [newest] = endpoint.secrets;
    const old = newest ? [{ sealed: newest.sealed, validUntil: iso(now() + rotationOverlap) }] : [];
    const next: EndpointItem = {
      ...endpoint,
      secrets: [{ sealed: seal("webhook", secret, id) }, ...old],
      updatedAt: nowIso(),
      version: endpoint.version + 1,
    };
    return commit({ writes: [saveWrite(next)] }, { ...toEndpoint(next), secret });
  }),
);

export const remove = fn(Id, "webhooks:write", async ({ id }) => {
  const { tenantId, endpointId } = await load(id);
  await transact({
    writes: [
      write(EndpointEntity().delete({ tenantId, endpointId })),
      write(PaceEntity().delete({ tenantId, endpointId })),
    ],
  });
});

/** What was sent to an endpoint in the last 30 days and what it answered, newest first. */
export const attempts = fn(
  z.strictObject({ ...Id.shape, ...PageInput }),
  "webhooks:read",
  async ({ id, limit, cursor }) => {
    const { tenantId, endpointId } = await load(id);
    return page({
      queries: shards.map((shard) => AttemptEntity().query.ofEndpoint({ tenantId, endpointId, shard })),
      limit,
      cursor,
      name: `attempts#${endpointId}`,
      map: (item) => toAttempt(item as AttemptItem),
    });
  },
);
