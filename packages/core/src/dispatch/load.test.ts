import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LostRace, transact } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import { loadsOf, loadWrites } from "./load.ts";

const ticket = (ticketId: string, status: string, assigneeId?: string) => ({
  tenantId: tenant(),
  ticketId,
  status,
  assigneeId,
});
const openOf = async (memberId: string) => (await loadsOf([memberId])).get(memberId)?.open ?? 0;

describe("the load of a member", () => {
  it("follows what their tickets are, in whatever order they change", async () => {
    const step = fc.record({
      ticketId: fc.constantFrom("t1", "t2", "t3"),
      status: fc.constantFrom("new", "open", "on_hold", "solved", "closed"),
      assigneeId: fc.constantFrom("a", "b", undefined),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), (steps) =>
        asTestKey(async () => {
          const now = new Map<string, ReturnType<typeof ticket>>();
          for (const { ticketId, status, assigneeId } of steps) {
            const next = ticket(ticketId, status, assigneeId);
            const writes = loadWrites(now.get(ticketId) ?? ticket(ticketId, "new"), next);
            if (writes.length > 0) await transact({ writes });
            now.set(ticketId, next);
          }
          for (const memberId of ["a", "b"]) {
            const held = [...now.values()].filter(
              ({ assigneeId, status }) => assigneeId === memberId && !["solved", "closed"].includes(status),
            );
            expect(await openOf(memberId)).toBe(held.length);
          }
        }),
      ),
      { numRuns: 20 },
    );
  });

  it("is not exceeded by many who give at once, and people may give more", () =>
    asTestKey(async () => {
      const give = (id: string, capacity?: number) =>
        transact({ writes: loadWrites(ticket(id, "new"), ticket(id, "new", "a"), capacity) });
      const tries = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => give(`t${index}`, 3)));
      const refused = tries.filter((one) => one.status === "rejected");
      expect(refused.length).toBe(5);
      expect(refused.every(({ reason }) => reason instanceof LostRace)).toBe(true);
      expect(await openOf("a")).toBe(3);
      await give("t9");
      expect(await openOf("a")).toBe(4);
    }));
});
