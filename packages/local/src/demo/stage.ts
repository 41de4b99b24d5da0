import {
  type Mode,
  permissionsOf,
  permissionsOfScopes,
  type TenantProfile,
  withActor,
} from "@caas/core/kernel";
import { type Colleague, team } from "./team.ts";
import { type Times, timesAround } from "./times.ts";

/** Who acts in the demo's past: somebody of the team, or the firm's own system by its API key. */
export type Who = Colleague | "system";

/** One world of the demo's tenant, and all that is needed to act in it at some time. */
export interface Stage {
  times: Times;
  members: Record<Colleague, string>;
  /** Runs as somebody whose clock shows `at`, in milliseconds since the epoch, so that what they do is dated then. */
  as<T>(who: Who, at: number, callback: () => Promise<T>): Promise<T>;
}

interface World {
  tenant: TenantProfile;
  mode: Mode;
  members: Record<Colleague, string>;
  keyId: string;
  /** The instant before which all of it has happened, in milliseconds since the epoch. */
  anchor: number;
}

export function stage({ tenant, mode, members, keyId, anchor }: World): Stage {
  return {
    members,
    times: timesAround(anchor),
    as(who, at, callback) {
      const scope = { tenant, mode, clockOffset: at - Date.now() };
      if (who === "system") {
        const permissions = permissionsOfScopes(["*"]);
        return withActor({ ...scope, type: "apiKey", keyId, permissions }, callback);
      }
      const { role } = team[who];
      const permissions = permissionsOf(role);
      return withActor({ ...scope, type: "member", memberId: members[who], role, permissions }, callback);
    },
  };
}

/** How much is written at the same time: enough to keep the store busy, little enough to lose few races. */
const atOnce = 8;

/** Works through a list, some at the same time, in about its order. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
