import { config, shortCache, tenant, unseal } from "../../kernel/index.ts";
import { type DriverName, driverSettings } from "../drivers/settings.ts";
import { type Channel, channels } from "../schema.ts";
import { ChannelsEntity, type ChannelsItem } from "./entity.ts";

export interface Chosen {
  driver: DriverName;
  settings: Record<string, unknown>;
  own: boolean;
}

/** The channels that somebody delivers by, in the order in which the tenant has them tried. */
export interface Reach {
  order: readonly Channel[];
  usable: ReadonlySet<Channel>;
}

/** By the world. Another process's change is seen here when the time is up. */
const items = shortCache<ChannelsItem>({ seconds: 15, limit: 1000 });

export function forgetChannels(): void {
  items.forget(tenant());
}

/** What this world has set; `null` where it has set nothing. */
export async function readChannels(): Promise<ChannelsItem | null> {
  const { data } = await ChannelsEntity().get({ tenantId: tenant() }).go({ consistent: true });
  return data;
}

/** The driver of a channel with its settings: the tenant's own, else the platform's, else `null`. */
export async function chosenDriver(channel: Channel): Promise<Chosen | null> {
  return choose(await items.get(tenant(), readChannels), channel);
}

export async function reachOf(): Promise<Reach> {
  const item = await items.get(tenant(), readChannels);
  return {
    order: item?.order ?? channels,
    usable: new Set(channels.filter((channel) => choose(item, channel) !== null)),
  };
}

export function choose(item: ChannelsItem | null, channel: Channel): Chosen | null {
  const own = item?.drivers[channel];
  if (!own) return platformDriver(channel);
  const text = unseal("channel", own.sealedSettings, sealContext(channel));
  // What was sealed with another secret of the deployment cannot be opened: the channel is as if it had none.
  const { success, data } = driverSettings[own.driver].schema.safeParse(
    text === null ? null : JSON.parse(text),
  );
  return success ? { driver: own.driver, settings: data, own: true } : null;
}

/** Binds sealed settings to their world and channel. */
export function sealContext(channel: Channel): string {
  return `${tenant()}#${channel}`;
}

/** The platform's own drivers; WeChat and push only where the deployment has an account or a server for them. */
function platformDriver(channel: Channel): Chosen | null {
  const { wechat, push } = config();
  switch (channel) {
    case "sms":
      return { driver: "sns", settings: {}, own: false };
    case "email":
      return { driver: "ses", settings: {}, own: false };
    case "wechat":
      return wechat && { driver: "wechat", settings: { ...wechat, fields: { content: "text" } }, own: false };
    case "push":
      return push && { driver: "push", settings: { ...push, trusted: true }, own: false };
  }
}
