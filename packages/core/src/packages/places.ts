import { type Write, write } from "../db/index.ts";
import { AppError, tenant } from "../kernel/index.ts";
import { SlotEntity } from "./entity.ts";

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
  return write(taking, () => {
    const { area, date, from } = slot;
    return new AppError("slot_full", {
      detail: `The window of ${date} ${from} in ${area} has no place left. Choose another one.`,
      extra: { slot: { area, date, from } },
    });
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
