import { randomUUID } from "node:crypto";
import { Entity } from "electrodb";
import { asPlatform, configuration, LostRace, transact, write } from "../../db/index.ts";
import { lazy } from "../../kernel/index.ts";

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

/** After which a run asks again whether it still has its lease. */
const renewMs = 30_000;

/** A run's hold on a name; others that hold the same name take turns with it, or find it taken. */
export class Lease {
  private readonly holder: string = randomUUID();
  private askedAt = Number.NEGATIVE_INFINITY;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(private readonly name: string) {}

  /** Takes the lease, or renews it where that is due. @returns whether this run has it for the next one and a half minutes */
  async isHeld(): Promise<boolean> {
    const at = Date.now();
    if (at - this.askedAt > renewMs) {
      this.askedAt = at;
      this.answer = this.take(at);
    }
    return this.answer;
  }

  /** Gives it back, so that the next run need not wait for its end. */
  async release(): Promise<void> {
    const put = LeaseEntity()
      .put({ name: this.name, holder: this.holder, until: 0 })
      .where((lease, { eq }) => eq(lease.holder, this.holder));
    await attempt(() => transact({ writes: [write(put)] }));
  }

  private take(at: number): Promise<boolean> {
    const put = LeaseEntity()
      .put({ name: this.name, holder: this.holder, until: at + leaseMs })
      // Closes the race of two runs that begin at once.
      .where(
        (lease, { eq, lt, notExists }) =>
          `${notExists(lease.holder)} OR ${eq(lease.holder, this.holder)} OR ${lt(lease.until, at)}`,
      );
    return attempt(() => transact({ writes: [write(put)] }));
  }
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
