import { z } from "zod";
import { removeSandbox } from "../db/index.ts";
import { AppError, answered, authorize, now, scope } from "../kernel/index.ts";
import { type ConsumersOf, settle } from "./settle.ts";

export const Wiped = z
  .object({
    object: z.literal("sandbox_wipe"),
    /** How many stored items were removed; an object has several. */
    removed: z.int(),
    /** False where there is more than one request can remove: ask again. */
    done: z.boolean(),
  })
  .meta({ id: "SandboxWipe", example: { object: "sandbox_wipe", removed: 412, done: true } });

/** A request may take 30 s on AWS. */
const patience = 20_000;
/** For consumers that are still at what happened last: what they write after the wipe would stay. */
const settling = 4_000;

/**
 * Removes everything that the sandbox holds and sets its clock back to real time. Keys, members and the profile
 * belong to the tenant and stay, and so do the answers kept for requests that came with an Idempotency-Key.
 * @throws AppError `test_mode_only`
 */
export async function wipe(consumersOf: ConsumersOf): Promise<z.infer<typeof Wiped>> {
  authorize("sandbox:write");
  if (scope().mode !== "test")
    throw new AppError("test_mode_only", { detail: "Only a sandbox can be wiped: use a test key." });
  return answered(() => remove(consumersOf));
}

async function remove(consumersOf: ConsumersOf): Promise<z.infer<typeof Wiped>> {
  const deadline = Date.now() + patience;
  await settle(now() - 30_000, Date.now() + settling, consumersOf);
  const result = await removeSandbox(deadline, (pk) => /^t#\w+#idempotency#/.test(pk));
  return { object: "sandbox_wipe", ...result };
}
