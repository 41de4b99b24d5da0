import type { Send } from "./driver.ts";
import type { DriverName } from "./settings.ts";

/** Each driver is loaded when it is first used: no function carries what it does not call. */
export const drivers: Record<DriverName, () => Promise<Send>> = {
  sns: async () => (await import("./sns.ts")).sns,
  aliyun: async () => (await import("./aliyun.ts")).aliyun,
  tencent: async () => (await import("./tencent.ts")).tencent,
  ses: async () => (await import("./ses.ts")).ses,
  wechat: async () => (await import("./wechat.ts")).wechat,
  push: async () => (await import("./push.ts")).push,
};
