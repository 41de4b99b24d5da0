import { z } from "zod";
import { HandledEntity } from "../db/index.ts";
import {
  AppError,
  answered,
  apartFromRequest,
  authorize,
  expiresInDays,
  fn,
  iso,
  now,
  parse,
  scope,
  tenant,
  worldId,
} from "../kernel/index.ts";
import { DurationText, durationSeconds } from "../sla/index.ts";
import { asSystem, moveClock } from "../tenants/index.ts";
import { type ConsumersOf, settle } from "./settle.ts";

export { Wiped, wipe } from "./wipe.ts";

export const AdvanceClock = z
  .strictObject({ by: DurationText })
  .meta({ id: "AdvanceClock", example: { by: "PT2H" } });

export const Clock = z
  .object({
    now: z.string(),
    /** False where a consumer was still at work after 25 s. */ settled: z.boolean(),
  })
  .meta({ id: "SandboxClock", example: { now: "2026-11-22T05:00:00.000Z", settled: true } });

/**
 * What time it is in the sandbox.
 * @throws AppError `test_mode_only`
 */
export const clock = fn(z.strictObject({}), "sandbox:write", async () => {
  if (scope().mode !== "test")
    throw new AppError("test_mode_only", {
      detail: "Only a sandbox has a clock of its own: use a test key.",
    });
  return { object: "sandbox_clock" as const, now: iso(now()) };
});

export const ClockNow = z
  .object({ object: z.literal("sandbox_clock"), now: z.string() })
  .meta({ id: "SandboxTime", example: { object: "sandbox_clock", now: "2026-11-22T05:00:00.000Z" } });

/** A request may take 30 s on AWS. */
const patience = 25_000;

/** Events so shortly before the move may still be under way. */
const underWay = 30_000;

/**
 * Moves the sandbox's clock ahead and does what falls due on the way, each at its time and with all of its
 * consequences, before it answers.
 * @throws AppError `test_mode_only`, `validation_failed`
 */
export function advance(
  input: z.input<typeof AdvanceClock>,
  consumersOf: ConsumersOf,
): Promise<z.infer<typeof Clock>> {
  authorize("sandbox:write");
  // What is done on the way answers nobody.
  return answered(() => apartFromRequest(() => moveAndSettle(input, consumersOf)));
}

async function moveAndSettle(
  input: z.input<typeof AdvanceClock>,
  consumersOf: ConsumersOf,
): Promise<z.infer<typeof Clock>> {
  const { tenant: profile, mode } = scope();
  // What acts when something falls due is much of the product, and needed here alone.
  const { act, dueInSandbox } = await import("../schedule/index.ts");
  if (mode !== "test")
    throw new AppError("test_mode_only", { detail: "Only a sandbox's clock can be moved: use a test key." });
  const { by } = parse(AdvanceClock, input);
  const total = durationSeconds(by) * 1000;
  const world = worldId(profile.id, mode);
  const deadline = Date.now() + patience;
  const start = now();
  const since = start - underWay;
  let moved = 0;
  const done = new Set<string>();
  let settled = await settle(since, deadline, consumersOf, done);

  const seen = new Set<string>();
  while (Date.now() < deadline) {
    const due = (await dueInSandbox(iso(start + total))).find(
      (item) => !seen.has(`${item.dueId}@${item.at}`),
    );
    if (!due) break;
    seen.add(`${due.dueId}@${due.at}`);
    const step = Math.min(total, Math.max(0, Date.parse(due.at) - start)) - moved;
    if (step > 0) {
      await moveClock(step);
      moved += step;
    }
    await asSystem(world, "due", async () => {
      await act(due);
      settled = await settle(since, deadline, consumersOf, done);
    });
  }
  if (total > moved) await moveClock(total - moved);
  return { now: iso(start + total), settled };
}

/** Left by every consumer in a sandbox when it is done with an event. */
export async function markHandled(consumer: string, eventId: string): Promise<void> {
  if (scope().mode !== "test") return;
  await HandledEntity()
    .put({ tenantId: tenant(), consumer, eventId, expiresAt: expiresInDays(2) })
    .go();
}
