import { z } from "zod";
import { defaultRules, idSchema, isCountry, isZoneName, type TenantProfile } from "../kernel/index.ts";
import type { TenantItem } from "./entity.ts";
import { tenantExample } from "./examples.ts";
import { ChangeRules, TenantRules } from "./rules.ts";

/** Words that mean something of ours where a slug stands in an address. */
const reserved = new Set([
  "account",
  "accounts",
  "admin",
  "api",
  "app",
  "assets",
  "auth",
  "billing",
  "caas",
  "console",
  "dashboard",
  "docs",
  "health",
  "help",
  "invitations",
  "login",
  "logout",
  "mail",
  "openapi",
  "problems",
  "public",
  "root",
  "signup",
  "static",
  "status",
  "stripe",
  "support",
  "system",
  "webhook",
  "webhooks",
  "www",
]);

export const Slug = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/,
    "must be 3 to 40 of a-z, 0-9 and dashes, with no dash at its ends",
  )
  .refine((slug) => !reserved.has(slug), {
    error: "is a reserved word; choose another",
    params: { code: "reserved" },
  });

/** ISO 3166-1 alpha-2, of the countries whose phone numbers can be read. */
export const Country = z.string().refine(isCountry, {
  error: "must be an ISO 3166-1 alpha-2 code such as CN",
  params: { code: "invalid_country" },
});

export const Timezone = z.string().refine(isZoneName, {
  error: "must be an IANA time zone such as Asia/Shanghai",
  params: { code: "invalid_timezone" },
});

export const LocaleName = z.enum(["zh-CN", "en"]);
export const TenantName = z.string().trim().min(1).max(100);

/** What stands in a content security policy: of all that a host's name may hold, no more than names of the web do. */
const hostname = /^[a-z0-9.-]+$/i;

/** `https://www.example.com`, with a port where it is not the usual one; http on the developer's own machine. */
const Origin = z
  .string()
  .max(200)
  .refine(isOrigin, {
    error: "must be an origin such as https://www.example.com, without a path",
    params: { code: "invalid_origin" },
  });

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname: host } = new URL(text);
  const isLocal = host === "localhost" || host === "127.0.0.1";
  return (
    origin === text && hostname.test(host) && (protocol === "https:" || (protocol === "http:" && isLocal))
  );
}

const brandingFields = {
  logoUrl: z.url({ protocol: /^https$/, hostname, error: "must be an https address" }).max(500),
  color: z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a colour such as #0b6e4f"),
  hotline: z.string().trim().min(3).max(32),
  /** Sites on which the firm's pages may stand in a frame; any site where it is not given, none where it is empty. */
  widgetOrigins: z.array(Origin).max(20),
};

export const Branding = z.strictObject(brandingFields).partial();
export type Branding = z.infer<typeof Branding>;

const SettingName = z.string().regex(/^[a-z][A-Za-z0-9.]{0,63}$/, "must be a camelCase name");
const SettingValue = z.union([z.string().max(500), z.number(), z.boolean()]);

/** Choices that the console and the tenant's integrations keep with the tenant. */
export const Settings = z.record(SettingName, SettingValue);
export type Settings = z.infer<typeof Settings>;

/** Fields left out stay as they are; a branding field or setting of `null` is taken away. */
export const UpdateTenant = z
  .strictObject({
    name: TenantName,
    country: Country,
    timezone: Timezone,
    locale: LocaleName,
    branding: z
      .strictObject({
        logoUrl: brandingFields.logoUrl.nullable(),
        color: brandingFields.color.nullable(),
        hotline: brandingFields.hotline.nullable(),
        widgetOrigins: brandingFields.widgetOrigins.nullable(),
      })
      .partial(),
    rules: ChangeRules,
    settings: z
      .record(SettingName, SettingValue.nullable())
      .refine((given) => Object.keys(given).length <= 100, {
        error: "must have at most 100 entries",
        params: { code: "too_big" },
      }),
  })
  .partial()
  .meta({ id: "UpdateTenant", example: tenantExample.update });

export const Tenant = z
  .object({
    id: idSchema("tenant"),
    object: z.literal("tenant"),
    slug: z.string(),
    name: z.string(),
    country: z.string(),
    timezone: z.string(),
    locale: LocaleName,
    branding: Branding,
    /** Numbers of the trade that the firm may set for itself. */
    rules: TenantRules,
    settings: Settings,
    status: z.enum(["active", "suspended"]),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Tenant", example: tenantExample.output });
export type Tenant = z.infer<typeof Tenant>;

export function toTenant(item: TenantItem): Tenant {
  return {
    id: item.tenantId,
    object: "tenant",
    slug: item.slug,
    name: item.name,
    country: item.country,
    timezone: item.timezone,
    locale: item.locale,
    branding: item.branding,
    rules: { ...defaultRules, ...item.rules },
    settings: item.settings,
    status: item.status,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

/** The profile with what public pages and messages show of the firm. */
export interface BrandedProfile extends TenantProfile {
  branding: Branding;
}

export function toProfile(item: TenantItem): BrandedProfile {
  const { tenantId: id, slug, name, country, timezone, locale, branding, rules } = item;
  return { id, slug, name, country, timezone, locale, branding, ...(rules ? { rules } : {}) };
}
