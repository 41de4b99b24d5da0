import { AlreadyDone, type Due, DueEntity, dueItem, LostRace, transact, write } from "../db/index.ts";
import { iso, log, now } from "../kernel/index.ts";
import { handlers } from "./handlers.ts";

/** How long after a failure the same is tried again, in milliseconds. */
const again = 60_000;

/**
 * Acts on a due item as the actor's world. What another sweep has done is done; what fails is put off by a
 * minute and tried again, for as long as it takes.
 * @returns whether it was acted upon here
 */
export async function act(due: Due): Promise<boolean> {
  try {
    const handler = handlers[due.kind];
    if (!handler) throw new Error(`nothing acts on ${due.kind}`);
    await handler(due);
    return true;
  } catch (error) {
    if (error instanceof AlreadyDone) return false;
    log.error("a due item failed", { kind: due.kind, dueId: due.dueId, error });
    await postpone(due);
    return false;
  }
}

/** Moves it to a later minute, unless somebody has acted upon it or set it anew. */
async function postpone(due: Due): Promise<void> {
  const later = { ...dueItem(due.kind, due.dueId.slice(due.kind.length + 1), iso(now() + again), due.data) };
  const put = DueEntity()
    .put(later)
    .where(({ at }, { eq }) => eq(at, due.at));
  await transact({ writes: [write(put)] }).catch((error) => {
    if (!(error instanceof LostRace)) throw error;
  });
}
