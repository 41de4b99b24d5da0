import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { unsigned } from "./messages/providers.ts";
import { isSigningSecret } from "./messages/signing-secret.ts";
import { sourceProviders } from "./source-providers.ts";

const example = { provider: "kuaidi100" as const, secret: "a-salt-of-your-choice" };

export const CreateInboundSource = z
  .strictObject({
    provider: z.enum(sourceProviders),
    /**
     * What the provider signs with: kuaidi100's salt, kdniao's AppKey, 17TRACK's API key, AfterShip's and EasyPost's
     * webhook secret, SF's check word; for messages see the channels' page.
     */
    secret: z.string().min(1).max(200).optional(),
  })
  .refine(({ provider, secret }) => secret !== undefined || unsigned.has(provider), {
    path: ["secret"],
    error: "is required: the secret that the provider signs with",
    params: { code: "required" },
  })
  .refine(({ provider, secret }) => provider !== "sms" || secret === undefined || isSigningSecret(secret), {
    path: ["secret"],
    error: "must be whsec_ and the base64 of 24 to 64 bytes, or 24 to 64 letters",
  })
  .meta({ id: "CreateInboundSource", example });

export const InboundSource = z
  .object({
    id: idSchema("inboundSource"),
    object: z.literal("inbound_source"),
    provider: z.enum(sourceProviders),
    /** Give this to the provider as the address to push to. Whoever has it can push; keep it to yourselves. */
    url: z.string(),
    /** How many pushes were refused. */
    refusals: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({
    id: "InboundSource",
    example: {
      id: "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
      object: "inbound_source",
      provider: "kuaidi100",
      url: "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
      refusals: 0,
      createdAt: "2026-11-22T03:00:00.000Z",
      updatedAt: "2026-11-22T03:00:00.000Z",
      version: 1,
    },
  });
export type InboundSource = z.infer<typeof InboundSource>;

export const Refusal = z
  .object({
    id: z.string(),
    object: z.literal("inbound_refusal"),
    createdAt: z.string(),
    code: z.enum(["bad_signature", "unreadable"]),
    reason: z.string(),
    body: z.string(),
  })
  .meta({
    id: "InboundRefusal",
    example: {
      id: "psh_01k2z5v9e8f3q7x0m4n6p8r2s4",
      object: "inbound_refusal",
      createdAt: "2026-11-22T03:00:00.000Z",
      code: "bad_signature",
      reason: "the signature does not fit this source's secret",
      body: "param=%7B%7D&sign=0",
    },
  });
export type Refusal = z.infer<typeof Refusal>;
