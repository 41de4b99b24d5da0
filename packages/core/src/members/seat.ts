import { Entity } from "electrodb";
import { seatLimit } from "../billing/index.ts";
import { configuration, type Write, write } from "../db/index.ts";
import { home, lazy } from "../kernel/index.ts";

/**
 * How many seats of its plan a tenant's members take: whoever is not disabled has one, so also who is invited,
 * whether their link is still good or not. What changes a member's status changes it in the same transaction.
 */
export const SeatsEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "seats", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          taken: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#seats", casing: "none" },
            sk: { field: "sk", composite: [], template: "seats", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

const counter = () => SeatsEntity().update({ tenantId: home() });

/**
 * Takes a seat. It counts up under a condition, so that of any number who want the last one at once one gets it.
 * @throws AppError `plan_limit_reached`, when written, where the plan has no room for one more
 */
export async function takeSeat(): Promise<Write> {
  const { limit, reached } = await seatLimit();
  const taking = counter()
    .add({ taken: 1 })
    // Closes the race for the last seat.
    .where(({ taken }, { notExists, lt }) => `${notExists(taken)} OR ${lt(taken, limit)}`);
  return write(taking, (seats) => reached(Number(seats?.taken ?? 0)));
}

/** Seats for those with whom a tenant begins, whatever the plan. */
export function firstSeats(members: number): Write {
  return write(counter().add({ taken: members }));
}

/** Gives a seat back; the condition on the member whose it was sees to it that this is done once. */
export function freeSeat(): Write {
  return write(counter().add({ taken: -1 }));
}
