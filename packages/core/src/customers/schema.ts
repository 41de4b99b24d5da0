import { z } from "zod";
import {
  idSchema,
  invalid,
  maskEmail,
  maskName,
  maskPhone,
  normalizeEmail,
  scope,
  seesPersonalData,
} from "../kernel/index.ts";
import { normalizePhone } from "../kernel/phone.ts";
import type { CustomerItem } from "./entity.ts";
import { customerExample } from "./examples.ts";
import { customerStages } from "./stages.ts";

const identityKinds = ["phone", "email", "wechat", "app"] as const;

export const Identity = z.strictObject({
  kind: z.enum(identityKinds),
  value: z.string().trim().min(1).max(200),
});
export type Identity = z.infer<typeof Identity>;

const phoneIssue = {
  error: () => `is not a phone number of ${scope().tenant.country} or in international form`,
  params: { code: "invalid_phone" },
};

/** As people write it, national ones by the tenant's country; comes out in E.164. */
export const Phone = z
  .string()
  .trim()
  .max(32, { abort: true })
  .refine((text) => normalizePhone(text, scope().tenant.country) !== null, phoneIssue)
  .overwrite((text) => normalizePhone(text, scope().tenant.country) ?? text);

export const Email = z.string().trim().max(254).pipe(z.email("must be an e-mail address"));

/** As it may come in: a phone or an e-mail address must be one. */
export const NewIdentity = Identity.superRefine(({ kind, value }, context) => {
  const form = kind === "phone" ? Phone : kind === "email" ? Email : z.string();
  const wrong = form.safeParse(value).error?.issues[0];
  if (!wrong) return;
  const params = { code: `invalid_${kind}` };
  context.addIssue({ code: "custom", path: ["value"], message: wrong.message, params, input: value });
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day such as 22:00");

const messageChannels = ["sms", "email", "wechat", "push"] as const;

export const NotificationPreferences = z.strictObject({
  /** The channel the customer prefers; without it the first that reaches them. */
  channel: z.enum(messageChannels).optional(),
  /** No messages at all, but answers to what the customer writes. */
  optOut: z.boolean().optional(),
  /** Channels by which the customer wants no messages, while others may be used. */
  optOutChannels: z.array(z.enum(messageChannels)).max(4).optional(),
  quietHours: z
    .strictObject({ from: clockTime, to: clockTime, includeExceptions: z.boolean().optional() })
    .optional(),
});
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

const fields = {
  name: z.string().trim().min(1).max(100),
  phone: Phone.optional(),
  email: Email.optional(),
  identities: z.array(NewIdentity).max(20).optional(),
  locale: z.enum(["zh-CN", "en"]).optional(),
  vip: z.boolean().optional(),
  stage: z.enum(customerStages).optional(),
  dedicatedAgentId: idSchema("member").nullish(),
  notifications: NotificationPreferences.optional(),
};

export const CreateCustomer = z
  .strictObject(fields)
  .meta({ id: "CreateCustomer", example: customerExample.input });
export const UpdateCustomer = z
  .strictObject({ ...fields, phone: fields.phone.nullable(), email: fields.email.nullable() })
  .partial()
  .meta({ id: "UpdateCustomer", example: { vip: true, notifications: { channel: "email" } } });

export const Customer = z
  .object({
    id: idSchema("customer"),
    object: z.literal("customer"),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    identities: z.array(Identity),
    locale: z.enum(["zh-CN", "en"]),
    stage: z.enum(customerStages),
    vip: z.boolean(),
    dedicatedAgentId: z.string().nullable(),
    notifications: NotificationPreferences,
    /** When everything personal was taken away, because they asked for that. */
    erasedAt: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Customer", example: customerExample.output });
export type Customer = z.infer<typeof Customer>;

/** What the API shows of a customer; masked for those who may not see personal data. */
export function toCustomer(item: CustomerItem): Customer {
  const clear = seesPersonalData();
  return {
    id: item.customerId,
    object: "customer",
    name: item.name === undefined ? null : clear ? item.name : maskName(item.name),
    phone: item.phone === undefined ? null : clear ? item.phone : maskPhone(item.phone),
    email: item.email === undefined ? null : clear ? item.email : maskEmail(item.email),
    identities: clear
      ? item.identities
      : item.identities.map(({ kind, value }) => ({ kind, value: maskIdentity(kind, value) })),
    locale: item.locale,
    stage: item.stage,
    vip: item.vip,
    dedicatedAgentId: item.dedicatedAgentId ?? null,
    notifications: item.notifications,
    erasedAt: item.erasedAt ?? null,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

function maskIdentity(kind: Identity["kind"], value: string): string {
  if (kind === "phone") return maskPhone(value);
  if (kind === "email") return maskEmail(value);
  return `${value.slice(0, 3)}***`;
}

export interface Contact {
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  identities?: Identity[] | undefined;
}

/**
 * The identities of a contact, normalised so that one person has one spelling: phones in E.164 by the
 * tenant's country, e-mail addresses in lower case.
 * @throws AppError `validation_failed` at the field that is wrong, below `path`
 */
export function identitiesOf(contact: Contact, path = ""): Identity[] {
  const country = scope().tenant.country;
  const given: { identity: Identity; at: string }[] = [
    ...(contact.phone
      ? [{ identity: { kind: "phone" as const, value: contact.phone }, at: `${path}phone` }]
      : []),
    ...(contact.email
      ? [{ identity: { kind: "email" as const, value: contact.email }, at: `${path}email` }]
      : []),
    ...(contact.identities ?? []).map((identity, index) => ({
      identity,
      at: `${path}identities.${index}.value`,
    })),
  ];
  const identities = new Map<string, Identity>();
  for (const { identity, at } of given) {
    const value = normalize(identity, country);
    if (value === null)
      throw invalid(at, "invalid_phone", `is not a phone number of ${country} or in international form`);
    identities.set(`${identity.kind}#${value}`, { kind: identity.kind, value });
  }
  return [...identities.values()];
}

function normalize({ kind, value }: Identity, country: string): string | null {
  if (kind === "phone") return normalizePhone(value, country);
  return kind === "email" ? normalizeEmail(value) : value;
}
