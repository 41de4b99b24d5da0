import { Entity } from "electrodb";
import { asPlatform, configuration, LostRace, transact, write } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** Platform-wide: that a run is under way, so that no second one sends the same beside it. */
export const LeaseEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "lease", version: "1", service: "caas" },
        attributes: {
          name: { type: "string", required: true },
          holder: { type: "string", required: true },
          /** Milliseconds since the epoch; after that the holder is taken for dead. */
          until: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["name"], template: "SWEEP#${name}", casing: "none" },
            sk: { field: "sk", composite: [], template: "lease", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

const leaseMs = 120_000;

/** Takes or renews a lease. @returns whether `holder` has it for the next two minutes */
export async function holdLease(name: string, holder: string): Promise<boolean> {
  const at = Date.now();
  const put = LeaseEntity()
    .put({ name, holder, until: at + leaseMs })
    // Closes the race of two runs that begin at once.
    .where(
      (lease, { eq, lt, notExists }) =>
        `${notExists(lease.holder)} OR ${eq(lease.holder, holder)} OR ${lt(lease.until, at)}`,
    );
  return attempt(() => transact({ writes: [write(put)] }));
}

/** Gives a lease back, so that the next run need not wait for its end. */
export async function releaseLease(name: string, holder: string): Promise<void> {
  const put = LeaseEntity()
    .put({ name, holder, until: 0 })
    .where((lease, { eq }) => eq(lease.holder, holder));
  await attempt(() => transact({ writes: [write(put)] }));
}

async function attempt(change: () => Promise<void>): Promise<boolean> {
  try {
    await asPlatform(change);
    return true;
  } catch (error) {
    if (error instanceof LostRace) return false;
    throw error;
  }
}
