import type { MessageProvider } from "./provider.ts";

export const messageProviderNames = ["sms", "sms-aliyun", "sms-tencent", "wechat"] as const;
export type MessageProviderName = (typeof messageProviderNames)[number];

/** Loaded with the first push of each. */
export const messageProviders: Record<MessageProviderName, () => Promise<MessageProvider>> = {
  sms: async () => (await import("./sms.ts")).sms,
  "sms-aliyun": async () => (await import("./sms-aliyun.ts")).smsAliyun,
  "sms-tencent": async () => (await import("./sms-tencent.ts")).smsTencent,
  wechat: async () => (await import("./wechat.ts")).wechat,
};

/** Those that sign nothing: whoever has the address can push. */
export const unsigned: ReadonlySet<string> = new Set<MessageProviderName>(["sms-aliyun", "sms-tencent"]);

export function isMessageProvider(name: string): name is MessageProviderName {
  return Object.hasOwn(messageProviders, name);
}
