import { z } from "zod";
import { type Due, type PublishedEvent, page, transact } from "../db/index.ts";
import { nowIso } from "../kernel/index.ts";
import { kinds } from "./kinds.ts";

export const forgetKind = "customer.forget";

/** Objects that one step looks after: what a function does well within its time. */
const step = 25;

const Erased = z.object({ customer: z.object({ id: z.string() }) });
const Place = z.object({ customerId: z.string(), kind: z.int(), cursor: z.string().optional() });
type Place = z.infer<typeof Place>;

/** A customer's profile was emptied: so is, step by step, all that is kept of them. Delivered twice it does no more. */
export async function onErased(event: PublishedEvent): Promise<void> {
  const { id } = Erased.parse(event.data).customer;
  const next = await forgetSome({ customerId: id, kind: 0 });
  if (next) await transact({ writes: [], due: [dueOf(next)] });
}

/** Goes on where the last step ended. */
export async function forgetStep(due: Due): Promise<void> {
  const next = await forgetSome(Place.parse(due.data));
  await transact({ writes: [], acted: due, due: next ? [dueOf(next)] : [] });
}

function dueOf(place: Place) {
  return { kind: forgetKind, key: place.customerId, at: nowIso(), data: { ...place } };
}

/** @returns where to go on, `null` where all is done */
async function forgetSome(from: Place): Promise<Place | null> {
  const { customerId } = from;
  let left = step;
  let { cursor } = from;
  for (let index = from.kind; index < kinds.length; index++) {
    const kind = kinds[index];
    if (!kind) break;
    do {
      if (left <= 0) return { customerId, kind: index, cursor };
      const found = await page({
        queries: [kind.strand(customerId).query],
        limit: left,
        cursor,
        name: `forget#${kind.type}#${customerId}`,
        map: (item) => item,
      });
      // One that changes meanwhile fails the step, which is tried again.
      for (const item of found.data) await kind.forget(item);
      left -= found.data.length;
      cursor = found.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
  return null;
}
