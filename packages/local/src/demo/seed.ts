import type { Demo } from "../functions.ts";

/** Fills an empty store with a demo tenant; `null` when the store is not empty. */
export async function seed(): Promise<Demo | null> {
  return null;
}
