import { messageProviderNames } from "./messages/providers.ts";
import { providerNames } from "./providers.ts";

/** Whoever can push to an address: those who track parcels, and those who pass on what recipients write. */
export const sourceProviders = [...providerNames, ...messageProviderNames] as const;
