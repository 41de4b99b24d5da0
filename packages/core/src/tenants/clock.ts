import { z } from "zod";
import { asPlatform, expired, retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, expiresInDays, fn, home, invalid, scope, worldId } from "../kernel/index.ts";
import { ClockEntity } from "./entity.ts";
import { SandboxLookup } from "./sandbox-lookup.ts";

const day = 86_400_000;

/** How far ahead of real time a sandbox's clock may ever be, in milliseconds. */
const maxClockOffset = 400 * day;

/**
 * How far a tenant's sandbox clock is ahead, in milliseconds. Never kept: whoever moved the clock expects the
 * next request to know.
 */
export async function clockOffset(tenantId: string): Promise<number> {
  const key = { tenantId: worldId(tenantId, "test") };
  const { data } = await asPlatform(() => ClockEntity().get(key).go({ consistent: true }));
  return data?.offset ?? 0;
}

/**
 * Moves the clock of the actor's sandbox ahead.
 * @param by milliseconds
 * @returns the new offset; the actor of this request keeps the old one
 * @throws AppError `test_mode_only`, `validation_failed` beyond 400 days in all
 */
export const moveClock = fn(z.int().positive(), "sandbox:write", (by) => {
  if (scope().mode !== "test") {
    throw new AppError("test_mode_only", { detail: "Only a sandbox's clock can be moved: use a test key." });
  }
  return asPlatform(() => retryOnConflict(() => move(by)));
});

async function move(by: number): Promise<number> {
  const tenantId = home();
  const before = await clockOffset(tenantId);
  const offset = before + by;
  if (offset > maxClockOffset) {
    throw invalid("by", "too_far", "would bring the clock more than 400 days ahead of real time");
  }
  const clock = ClockEntity().put({ tenantId: worldId(tenantId, "test"), offset });
  await transact({
    writes: [
      // Two moves at once must add up, so each is made from the offset it has read.
      write(
        before === 0
          ? clock.where(({ offset }, { notExists }) => notExists(offset))
          : clock.where((attributes, { eq }) => eq(attributes.offset, before)),
      ),
      write(SandboxLookup().put({ list: "SANDBOXES", tenantId, expiresAt: expiresInDays(60) })),
    ],
  });
  return offset;
}

/** The sandboxes whose clock was moved within the last 60 days, for the sweep of what falls due. */
export async function movedSandboxes(): Promise<{ tenantId: string; world: string }[]> {
  const { data } = await asPlatform(() =>
    SandboxLookup().query.primary({ list: "SANDBOXES" }).go({ pages: "all" }),
  );
  return data
    .filter((item) => !expired(item))
    .map(({ tenantId }) => ({ tenantId, world: worldId(tenantId, "test") }));
}
