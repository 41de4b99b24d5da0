import { type Read, reading, type Write, write } from "../db/index.ts";
import { AppError, tenant } from "../kernel/index.ts";
import { SlotEntity, type SlotItem } from "./entity.ts";

/** Which window on which day. */
export interface SlotKey {
  packageId: string;
  area: string;
  date: string;
  from: string;
}

const keyOf = ({ packageId, area, date, from }: SlotKey) => ({
  ...{ tenantId: tenant(), packageId, area, date, from },
});

/**
 * Takes one place. It counts up under a condition instead of writing what it has read, so that bookings at the same
 * instant need not read, and none has to be tried again because of another.
 * @param capacity of the window as the package has it now
 */
export function takePlace(slot: SlotKey, capacity: number): Write {
  const taking = SlotEntity()
    .update(keyOf(slot))
    .add({ taken: 1 })
    // Closes the race for the last place.
    .where(({ taken }, { notExists, lt }) => `${notExists(taken)} OR ${lt(taken, capacity)}`);
  return write(taking, () => slotFull(slot));
}

/** For reading how many places of a window are taken together with other things. */
export function placesRead(slot: SlotKey): Read<SlotItem> {
  return reading<SlotItem>(SlotEntity(), SlotEntity().get(keyOf(slot)));
}

/** @throws AppError `slot_full` where no place is left, which spares those who come too late a transaction */
export async function checkPlaces(slot: SlotKey, capacity: number): Promise<void> {
  const { data } = await SlotEntity().get(keyOf(slot)).go({ consistent: true });
  if ((data?.taken ?? 0) >= capacity) throw slotFull(slot);
}

export function slotFull({ area, date, from }: SlotKey): AppError {
  return new AppError("slot_full", {
    detail: `The window of ${date} ${from} in ${area} has no place left. Choose another one.`,
    extra: { slot: { area, date, from } },
  });
}

/** Gives one place back; the change that it goes with sees to it that this is done once. */
export function givePlaceBack(slot: SlotKey): Write {
  const giving = SlotEntity()
    .update(keyOf(slot))
    .add({ taken: -1 })
    .where(({ taken }, { gt }) => gt(taken, 0));
  return write(giving, () => new Error(`no place of ${slot.packageId} ${slot.date} ${slot.from} is taken`));
}
