import { z } from "zod";
import { type Page, PageInput } from "../../db/index.ts";
import { AppError, fn, notFound, seal, shortCache, tenant, unseal } from "../../kernel/index.ts";
import { type Channel, channels } from "../schema.ts";
import { TemplateEntity, type TemplateItem } from "./entity.ts";
import { locales, type NotificationTemplate } from "./schema.ts";
import { type TemplateText, type TextName, textNames } from "./text.ts";

export type Key = Pick<TemplateItem, "event" | "channel" | "locale">;

export function idOf({ event, channel, locale }: Key): string {
  return `${event}.${channel}.${locale}`;
}

/** All templates that there are, in the order of a parcel's way. */
const keys: Key[] = textNames.flatMap((event) =>
  channels.flatMap((channel) => locales.map((locale) => ({ event, channel, locale }))),
);
const byId = new Map(keys.map((key) => [idOf(key), key]));

/** @throws AppError `not_found` */
export function known(id: string): Key {
  const key = byId.get(id);
  if (!key) throw notFound("notification template", id);
  return key;
}

/** The product's texts are read when they are first asked for: few requests need them. */
async function builtInItem(key: Key): Promise<TemplateItem> {
  const { builtInAt } = await import("./built-in.ts");
  return { ...key, tenantId: tenant(), createdAt: builtInAt, updatedAt: builtInAt, version: 1 };
}

async function builtInText({ event, channel, locale }: Key): Promise<TemplateText> {
  const { builtIn } = await import("./built-in.ts");
  return builtIn[locale][event][channel];
}

/** What the world has kept of a template; where it has changed nothing, the product's, which is version 1. */
export async function load(key: Key): Promise<TemplateItem> {
  const { data } = await TemplateEntity()
    .get({ tenantId: tenant(), ...key })
    .go({ consistent: true });
  return data ?? builtInItem(key);
}

/** The text of a template, the world's own or else the product's, and whether it is to be used. */
export async function textOf(item: TemplateItem): Promise<TemplateText & { enabled: boolean }> {
  return item.own ?? { ...(await builtInText(item)), enabled: true };
}

const changed = shortCache<Map<string, TemplateItem>>({ seconds: 10, limit: 1000 });

export function forget(): void {
  changed.forget(tenant());
}

/** The text with which customers are told, as it was at most 10 s ago. */
export async function textInForce(
  event: TextName,
  channel: Channel,
  locale: Key["locale"],
): Promise<TemplateText & { enabled: boolean }> {
  const key = { event, channel, locale };
  const items = await changed.get(tenant(), readChanged);
  return textOf(items?.get(idOf(key)) ?? (await builtInItem(key)));
}

async function readChanged(): Promise<Map<string, TemplateItem>> {
  const { data } = await TemplateEntity().query.primary({ tenantId: tenant() }).go({ pages: "all" });
  return new Map(data.map((item) => [idOf(item), item]));
}

/** What the API shows of a template. */
export async function toTemplate(item: TemplateItem): Promise<NotificationTemplate> {
  const { event, channel, locale } = item;
  const { namesFor } = await filling();
  const { subject, body, enabled } = await textOf(item);
  return {
    id: idOf(item),
    object: "notification_template",
    ...{ event, channel, locale },
    subject: subject ?? null,
    body,
    enabled,
    source: item.own ? "own" : "default",
    variables: namesFor(event),
    ...(await lengthOf(item, body)),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

/** How long an SMS is with the example of its event. A text from before a stricter check is not counted. */
async function lengthOf(key: Key, body: string) {
  if (key.channel !== "sms") return noLength;
  const { example, lengthOfText } = await filling();
  const text = await example({ ...key, body });
  return text ? lengthOfText(key.channel, text.body) : noLength;
}

const noLength = { segments: null, encoding: null };

/** What fills templates in is loaded when it is first needed: most requests need none of it. */
export function filling() {
  return import("./check.ts");
}

/** @throws AppError `not_found` */
export const get = fn(z.strictObject({ id: z.string() }), "notifications:read", async ({ id }) =>
  toTemplate(await load(known(id))),
);

/** The templates of all events, channels and locales, the world's own in place of the product's. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    event: z.enum(textNames).optional(),
    channel: z.enum(channels).optional(),
    locale: z.enum(locales).optional(),
  }),
  "notifications:read",
  async ({ limit, cursor, ...wanted }): Promise<Page<NotificationTemplate>> => {
    const context = `${tenant()}|notification-templates|${JSON.stringify(wanted)}`;
    const after = cursor === undefined ? undefined : unseal("cursor", cursor, context);
    if (after === null)
      throw new AppError("bad_cursor", { detail: "Use a nextCursor of this very list, unchanged." });
    const listed = keys.filter(
      ({ event, channel, locale }) =>
        event === (wanted.event ?? event) &&
        channel === (wanted.channel ?? channel) &&
        locale === (wanted.locale ?? locale),
    );
    const start = after === undefined ? 0 : listed.findIndex((key) => idOf(key) === after) + 1;
    const shown = listed.slice(start, start + limit);
    const own = await readChanged();
    const last = start + limit < listed.length ? shown.at(-1) : undefined;
    return {
      object: "list",
      data: await Promise.all(
        shown.map(async (key) => toTemplate(own.get(idOf(key)) ?? (await builtInItem(key)))),
      ),
      nextCursor: last ? seal("cursor", idOf(last), context) : null,
    };
  },
);
