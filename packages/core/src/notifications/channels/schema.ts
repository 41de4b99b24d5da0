import { z } from "zod";
import { driverNames } from "../drivers/settings.ts";
import { channels } from "../schema.ts";

const ChannelName = z.enum(channels);

export const SetChannel = z
  .strictObject({
    driver: z.enum(driverNames),
    /** What the driver asks for; a secret that is left out stays as it was, while the driver stays. */
    settings: z.record(z.string(), z.unknown()).default({}),
  })
  .meta({
    id: "SetChannel",
    example: {
      driver: "aliyun",
      settings: {
        accessKeyId: "LTAI5tExample",
        accessKeySecret: "the-secret-of-the-access-key",
        signName: "远山速运",
        templateCode: "SMS_123456789",
        variable: "content",
      },
    },
  });

export const ChannelOrder = z
  .strictObject({
    /** Tried in this order after the customer's own preference; those left out come last, in the order as it was. */
    channels: z
      .array(ChannelName)
      .min(1)
      .refine((names) => new Set(names).size === names.length, "must name each channel once"),
  })
  .meta({ id: "ChannelOrder", example: { channels: ["wechat", "sms", "email", "push"] } });

export const ChannelSetup = z
  .object({
    object: z.literal("channel"),
    channel: ChannelName,
    /** `null` where nobody delivers by it: neither the firm nor the platform has set a driver. */
    driver: z.enum(driverNames).nullable(),
    /** `true` where the firm has set the driver, `false` where it is the platform's. */
    own: z.boolean(),
    /** Its settings without the secrets. */
    settings: z.record(z.string(), z.unknown()),
    /** Names of the secrets that are kept and never shown. */
    secrets: z.array(z.string()),
    /** 1 for the channel that is tried first. */
    rank: z.int(),
  })
  .meta({
    id: "Channel",
    example: {
      object: "channel",
      channel: "sms",
      driver: "aliyun",
      own: true,
      settings: {
        accessKeyId: "LTAI5tExample",
        signName: "远山速运",
        templateCode: "SMS_123456789",
        variable: "content",
      },
      secrets: ["accessKeySecret"],
      rank: 1,
    },
  });
export type ChannelSetup = z.infer<typeof ChannelSetup>;
