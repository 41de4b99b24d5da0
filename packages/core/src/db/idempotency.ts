import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Entity, type EntityItem } from "electrodb";
import { AppError } from "../kernel/error.ts";
import type { KeyedRequest } from "../kernel/keyed-request.ts";
import { lazy } from "../kernel/lazy.ts";
import { seal, unseal } from "../kernel/secret.ts";
import { configuration } from "./entity.ts";
import { type Write, write } from "./write.ts";

/** What came of a request with an idempotency key. Answers may hold secrets that are shown once, so they are sealed. */
export const IdempotencyEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "idempotency", version: "1", service: "caas" },
        attributes: {
          /** The world, or `public` for requests without a credential. */
          tenantId: { type: "string", required: true },
          /** A hash of credential and key, neither of which is anybody's to read. */
          keyHash: { type: "string", required: true },
          fingerprint: { type: "string", required: true },
          attempt: { type: "string", required: true },
          /** Until when the try that runs is left alone, in milliseconds since the epoch; nothing once answered. */
          runsUntil: { type: "number" },
          answer: { type: "string" },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "keyHash"],
              template: "t#${tenantId}#idempotency#${keyHash}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "request", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
export type KeptRequest = EntityItem<ReturnType<typeof IdempotencyEntity>>;

/** What a request has come to: what the product's function gave, or the problem that it met. */
export type Outcome = { value: unknown } | { problem: { code: string; details: object } };

export function problemOf({ code, details: { cause: _, ...details } }: AppError): Outcome {
  return { problem: { code, details } };
}

/** For so many seconds the same request gets the same answer. */
export const keptSeconds = 24 * 3600;

/** Keeps what a request came to; for the transaction that does the work, or for one of its own. */
export function outcomeWrite(request: KeyedRequest, outcome: Outcome): Write {
  const { scope: tenantId, key: keyHash, fingerprint, attempt } = request;
  const put = IdempotencyEntity()
    .put({
      ...{ tenantId, keyHash, fingerprint, attempt },
      answer: seal("idempotency", pack(outcome), `${tenantId}#${keyHash}`),
      expiresAt: Math.ceil(Date.now() / 1000) + keptSeconds,
    })
    // Another try has taken over from one that was thought dead.
    .where(({ attempt: holder }, { eq }) => eq(holder, attempt));
  return write(put, () => new AppError("idempotency_in_progress", { retryAfter: 1 }));
}

/** What is kept of a request; `null` while a try is at it. */
export function outcomeOf({ tenantId, keyHash, answer }: KeptRequest): Outcome | null {
  const packed = answer && unseal("idempotency", answer, `${tenantId}#${keyHash}`);
  return packed ? unpack(packed) : null;
}

function pack(outcome: Outcome): string {
  return deflateRawSync(JSON.stringify(outcome)).toString("base64");
}

function unpack(packed: string): Outcome {
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8")) as Outcome;
}
