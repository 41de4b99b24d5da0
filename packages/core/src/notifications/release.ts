import type { Due } from "../db/index.ts";

/** Sends what was held, if it is still true. All that tells is loaded then: a function that only lists needs none. */
export async function release(due: Due): Promise<void> {
  const { release: act } = await import("./tell.ts");
  await act(due);
}
