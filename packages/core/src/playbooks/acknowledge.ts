import { z } from "zod";
import { retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, actor, fn, now, nowIso, tenant } from "../kernel/index.ts";
import { activeTeam } from "../members/index.ts";
import { acknowledgeBy } from "./acknowledge-by.ts";
import { PlaybookAcknowledgementEntity } from "./entity.ts";
import { known, load } from "./read.ts";
import type { Scenario } from "./scenarios.ts";
import type { Acknowledgement, Acknowledgements } from "./schema.ts";

export const Acknowledge = z
  .strictObject({ version: z.int().min(1).optional() })
  .meta({ id: "AcknowledgePlaybook", example: { version: 2 } });

/**
 * The acting member takes note of the current version; doing it again changes nothing.
 * @param input `version` is the one that was read; without it, whatever is current
 * @throws AppError `forbidden` for a key, `conflict` where `version` is not the current one, `not_found`
 */
export const acknowledge = fn(
  Acknowledge.extend({ id: z.string() }),
  "tickets:write",
  async ({ id, version }): Promise<Acknowledgement> => {
    const scenario = known(id);
    const current = actor();
    if (current.type !== "member")
      throw new AppError("forbidden", {
        detail: "Only a member can take note of a playbook; log in as one.",
      });
    const playbook = await load(scenario);
    if (version !== undefined && version !== playbook.version) {
      throw new AppError("conflict", {
        detail: `The playbook is at version ${playbook.version}; read it first.`,
        extra: { version: playbook.version },
      });
    }
    const key = {
      tenantId: tenant(),
      scenario,
      playbookVersion: playbook.version,
      memberId: current.memberId,
    };
    // Of two tries at once the second finds what the first has stored.
    const { createdAt } = await retryOnConflict(async () => {
      const stored = await PlaybookAcknowledgementEntity().get(key).go({ consistent: true });
      if (stored.data) return stored.data;
      const made = { ...key, createdAt: nowIso() };
      const answer = toAcknowledgement(made);
      await transact({ writes: [write(PlaybookAcknowledgementEntity().create(made))], answer });
      return made;
    });
    return toAcknowledgement({ ...key, createdAt });
  },
);

function toAcknowledgement(item: {
  scenario: Scenario;
  playbookVersion: number;
  memberId: string;
  createdAt: string;
}): Acknowledgement {
  return {
    object: "playbook_acknowledgement",
    playbookId: item.scenario,
    version: item.playbookVersion,
    memberId: item.memberId,
    at: item.createdAt,
  };
}

const mustTakeNote: ReadonlySet<string> = new Set(["agent", "supervisor"]);

/**
 * Who has taken note of the current version, and which active agents and supervisors have not. Whoever was
 * invited after the change has as long from then.
 * @throws AppError `not_found`
 */
export const acknowledgements = fn(
  z.strictObject({ id: z.string() }),
  "policies:read",
  async ({ id }): Promise<Acknowledgements> => {
    const scenario = known(id);
    const { version, updatedAt } = await load(scenario);
    const { data } = await PlaybookAcknowledgementEntity()
      .query.primary({ tenantId: tenant(), scenario, playbookVersion: version })
      .go({ pages: "all", consistent: true });
    const acknowledged = data
      .map(({ memberId, createdAt }) => ({ memberId, at: createdAt }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    const changed = version > 1;
    const done = new Set(acknowledged.map(({ memberId }) => memberId));
    const waiting = changed ? await activeTeam() : [];
    const missing = waiting
      .filter(({ role, memberId }) => mustTakeNote.has(role) && !done.has(memberId))
      .map(({ memberId, createdAt }) => {
        const dueAt = acknowledgeBy(createdAt > updatedAt ? createdAt : updatedAt);
        return { memberId, dueAt, overdue: now() > Date.parse(dueAt) };
      });
    return {
      object: "playbook_acknowledgements",
      playbookId: scenario,
      version,
      changedAt: changed ? updatedAt : null,
      dueAt: changed ? acknowledgeBy(updatedAt) : null,
      acknowledged,
      missing,
    };
  },
);
