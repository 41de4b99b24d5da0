import type { Provider } from "./provider.ts";
import { kuaidi100 } from "./providers/kuaidi100.ts";

export const providerNames = ["kuaidi100"] as const;
export type ProviderName = (typeof providerNames)[number];

export const providers: Record<ProviderName, Provider> = { kuaidi100 };

export function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(providers, name);
}
