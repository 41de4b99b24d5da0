import type { Provider } from "./provider.ts";

export const providerNames = ["kuaidi100", "kdniao", "17track", "aftership", "easypost", "sf"] as const;
export type ProviderName = (typeof providerNames)[number];

/** Loaded with the first push of each: most tenants have one of them, and none at a cold start. */
export const providers: Record<ProviderName, () => Promise<Provider>> = {
  kuaidi100: async () => (await import("./providers/kuaidi100.ts")).kuaidi100,
  kdniao: async () => (await import("./providers/kdniao.ts")).kdniao,
  "17track": async () => (await import("./providers/17track.ts")).track17,
  aftership: async () => (await import("./providers/aftership.ts")).aftership,
  easypost: async () => (await import("./providers/easypost.ts")).easypost,
  sf: async () => (await import("./providers/sf.ts")).sf,
};

export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(providers, name);
}
