import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, actorRef, fn, nowIso } from "../kernel/index.ts";
import { acknowledgeBy } from "./acknowledge-by.ts";
import { checkContent } from "./check-content.ts";
import { PlaybookEntity, type PlaybookItem, PlaybookVersionEntity, placeOf } from "./entity.ts";
import { PlaybookUpdated } from "./event.ts";
import { forget, known, load, toPlaybook } from "./read.ts";
import type { Scenario } from "./scenarios.ts";
import { type Playbook, PlaybookContent, UpdatePlaybook } from "./schema.ts";

const parts = ["script", "steps", "authority"] as const;
const target = { id: z.string(), ifVersion: z.int().optional() };

/**
 * Makes the next version with all of `content`. What says the same as before makes none.
 * @throws AppError `not_found`, `validation_failed`, `precondition_failed`
 */
export const replace = fn(
  z.strictObject({ ...target, content: PlaybookContent }),
  "policies:write",
  ({ id, content, ifVersion }) => change(known(id), content, ifVersion),
);

/** Makes the next version with the parts in `changes`. @throws as {@link replace} */
export const update = fn(
  z.strictObject({ ...target, changes: UpdatePlaybook }),
  "policies:write",
  ({ id, changes, ifVersion }) => change(known(id), changes, ifVersion),
);

/** Makes the next version what the product ships. @throws as {@link replace} */
export const restore = fn(z.strictObject(target), "policies:write", async ({ id, ifVersion }) => {
  const scenario = known(id);
  const { builtIn } = await import("./built-in/index.ts");
  return change(scenario, builtIn[scenario], ifVersion);
});

function change(
  scenario: Scenario,
  changes: z.output<typeof UpdatePlaybook>,
  ifVersion: number | undefined,
): Promise<Playbook> {
  return retryOnConflict(async () => {
    const before = await load(scenario);
    if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
    const content = { ...before.content, ...changes };
    checkContent(content);
    const changed = parts.filter((part) => !isDeepStrictEqual(content[part], before.content[part]));
    if (changed.length === 0) return toPlaybook(before);
    const after: PlaybookItem = {
      ...before,
      content,
      changedBy: actorRef(),
      updatedAt: nowIso(),
      version: before.version + 1,
    };
    await save(before, after, changed);
    forget(scenario);
    return toPlaybook(after);
  });
}

async function save(before: PlaybookItem, after: PlaybookItem, changed: (typeof parts)[number][]) {
  const { scenario: id, version, updatedAt } = after;
  const first = before.version === 1;
  await transact({
    writes: [
      // Of two edits of one version the second finds the first's playbook and reads again.
      write(
        first
          ? PlaybookEntity().create(after)
          : PlaybookEntity()
              .put(after)
              .where((stored, { eq }) => eq(stored.version, before.version)),
      ),
      // The first is kept as it was shipped at the time, whatever a later release ships.
      ...(first ? [keep(before)] : []),
      keep(after),
      auditWrite("playbook.updated", { type: "playbook", id }, { version, changed }),
    ],
    events: [
      PlaybookUpdated({
        playbook: { id, object: "playbook", version, updatedAt },
        changed,
        acknowledgeBy: acknowledgeBy(updatedAt),
      }),
    ],
  });
}

function keep(item: PlaybookItem) {
  return write(PlaybookVersionEntity().create({ ...item, place: placeOf(item.version) }));
}
