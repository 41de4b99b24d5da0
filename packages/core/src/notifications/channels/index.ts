import { z } from "zod";
import { auditWrite } from "../../audit/index.ts";
import { asPlatform, retryOnConflict, transact, write } from "../../db/index.ts";
import { fn, invalid, notFound, nowIso, seal, tenant, validationError } from "../../kernel/index.ts";
import { checkedUrl } from "../../webhooks/index.ts";
import { driverSettings } from "../drivers/settings.ts";
import { type Channel, channels } from "../schema.ts";
import { choose, forgetChannels, readChannels, sealContext } from "./chosen.ts";
import { ChannelsEntity, type ChannelsItem } from "./entity.ts";
import { ChannelOrder, type ChannelSetup, SetChannel } from "./schema.ts";

/** The channels of the actor's world, the one that is tried first at the top. */
export const listChannels = fn(z.strictObject({}), "notifications:write", async () => {
  const item = await readChannels();
  return {
    object: "list" as const,
    data: (item?.order ?? channels).map((channel) => toSetup(item, channel)),
    nextCursor: null,
  };
});

/** Sets who delivers a channel's messages from now on. @throws AppError `validation_failed` by the driver's settings */
export const setChannel = fn(
  z.strictObject({ channel: z.string(), setup: SetChannel }),
  "notifications:write",
  ({ channel: name, setup: { driver, settings } }) => {
    const channel = known(name);
    return change(channel, "channel.set", async (item) => {
      if (driverSettings[driver].channel !== channel)
        throw invalid(
          "driver",
          "wrong_channel",
          `must be one of ${driversOf(channel).join(", ")} for ${channel}`,
        );
      const before = choose(item, channel);
      const kept = before?.own && before.driver === driver ? secretsIn(before) : {};
      const checked = driverSettings[driver].schema.safeParse(
        { ...kept, ...settings },
        { reportInput: true },
      );
      if (!checked.success)
        throw validationError(
          new z.ZodError(checked.error.issues.map((each) => ({ ...each, path: ["settings", ...each.path] }))),
        );
      if ("url" in checked.data) await checkedUrl(checked.data.url, "settings.url");
      const sealedSettings = seal("channel", JSON.stringify(checked.data), sealContext(channel));
      return { ...item, drivers: { ...item.drivers, [channel]: { driver, sealedSettings } } };
    });
  },
);

/** Forgets the tenant's own driver of a channel; the platform's delivers again, where it has one. */
export const removeChannel = fn(
  z.strictObject({ channel: z.string() }),
  "notifications:write",
  async (input) => {
    const channel = known(input.channel);
    await change(channel, "channel.removed", async (item) => {
      const { [channel]: _own, ...drivers } = item.drivers;
      return { ...item, drivers };
    });
  },
);

/** @throws AppError `not_found` for what is no channel */
function known(name: string): Channel {
  const channel = channels.find((each) => each === name);
  if (!channel) throw notFound("channel", name);
  return channel;
}

/** Sets the order in which channels are tried. */
export const orderChannels = fn(ChannelOrder, "notifications:write", async ({ channels: first }) => {
  await change(first[0] ?? "sms", "channel.ordered", async (item) => ({
    ...item,
    order: [...first, ...item.order.filter((channel) => !first.includes(channel))],
  }));
  return listChannels({});
});

async function change(
  channel: Channel,
  action: string,
  edit: (item: ChannelsItem) => Promise<ChannelsItem>,
): Promise<ChannelSetup> {
  const next = await retryOnConflict(async () => {
    const at = nowIso();
    const before = await readChannels();
    const edited = await edit(
      before ?? {
        ...{ tenantId: tenant(), order: [...channels], drivers: {} },
        ...{ createdAt: at, updatedAt: at, version: 0 },
      },
    );
    const item = { ...edited, updatedAt: at, version: edited.version + 1 };
    const put = ChannelsEntity().put(item);
    const driver = item.drivers[channel]?.driver ?? "platform";
    const writes = [
      // Of two admins who change at once the second must build on the first's.
      write(
        put.where(({ version }, { eq, notExists }) =>
          before ? eq(version, before.version) : notExists(version),
        ),
      ),
      auditWrite(action, { type: "channel", id: channel }, { driver }),
    ];
    // The audit belongs to the tenant itself, also where its sandbox's channels are set.
    await asPlatform(() => transact({ writes }));
    return item;
  });
  forgetChannels();
  return toSetup(next, channel);
}

function toSetup(item: ChannelsItem | null, channel: Channel): ChannelSetup {
  const chosen = choose(item, channel);
  const secrets: readonly string[] = chosen ? driverSettings[chosen.driver].secrets : [];
  const shown = Object.entries(chosen?.own ? chosen.settings : {}).filter(
    ([name]) => !secrets.includes(name),
  );
  return {
    object: "channel",
    channel,
    driver: chosen?.driver ?? null,
    own: chosen?.own ?? false,
    settings: Object.fromEntries(shown),
    secrets: chosen?.own ? [...secrets] : [],
    rank: (item?.order ?? channels).indexOf(channel) + 1,
  };
}

function secretsIn({ driver, settings }: NonNullable<ReturnType<typeof choose>>): Record<string, unknown> {
  const secrets: readonly string[] = driverSettings[driver].secrets;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => secrets.includes(name)));
}

function driversOf(channel: Channel): string[] {
  return Object.entries(driverSettings).flatMap(([name, driver]) =>
    driver.channel === channel ? [name] : [],
  );
}
