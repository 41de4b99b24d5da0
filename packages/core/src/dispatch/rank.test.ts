import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, choose, type Demand, type Load, type QueueReason } from "./rank.ts";

const agent = (memberId: string, changes: Partial<Candidate> = {}): Candidate => ({
  memberId,
  role: "agent",
  status: "active",
  presence: "online",
  skills: [],
  languages: [],
  tier: 2,
  capacity: 4,
  ...changes,
});

const demand = (changes: Partial<Demand> = {}): Demand => ({
  tier: 2,
  type: "complaint",
  category: "lost",
  language: "zh-CN",
  locale: "zh-CN",
  escalated: false,
  ...changes,
});

const loads = (open: Record<string, number | Load>) =>
  new Map(Object.entries(open).map(([id, load]) => [id, typeof load === "number" ? { open: load } : load]));

/** The chosen member, or why there is none. */
function chosen(wanted: Partial<Demand>, team: Candidate[], busy: Record<string, number | Load> = {}) {
  const choice = choose(demand(wanted), team, loads(busy));
  return "memberId" in choice ? choice.memberId : choice.queueReason;
}

describe("who is eligible", () => {
  it.each<[string, Partial<Candidate>, Partial<Demand>, string]>([
    ["an agent online", {}, {}, "a"],
    ["a supervisor", { role: "supervisor" }, {}, "a"],
    ["an owner who names topics", { role: "owner", skills: ["lost"] }, {}, "a"],
    ["an owner who names none", { role: "owner" }, {}, "nobody_online"],
    ["a developer", { role: "developer", skills: ["lost"] }, {}, "nobody_online"],
    ["who is away", { presence: "away" }, {}, "nobody_online"],
    ["who is offline", { presence: "offline" }, {}, "nobody_online"],
    ["who was disabled", { status: "disabled" }, {}, "nobody_online"],
    ["an expert, for less", { tier: 3 }, {}, "a"],
    ["a standard agent, for experts' work", {}, { tier: 3 }, "nobody_of_tier"],
    ["who knows the category", { skills: ["lost"] }, {}, "a"],
    ["who knows the type", { skills: ["complaint"] }, {}, "a"],
    ["who knows other topics", { skills: ["invoice"] }, {}, "nobody_with_skill"],
    ["who speaks it in another country", { languages: ["zh-HK"] }, {}, "a"],
    ["who speaks another language", { languages: ["en"] }, {}, "nobody_with_language"],
    ["who names no language, for a foreigner", {}, { language: "en" }, "nobody_with_language"],
    ["who names none in such a firm", {}, { language: "en", locale: "en" }, "a"],
    ["who may have none at once", { capacity: 0 }, {}, "everybody_at_capacity"],
  ])("%s", (_, changes, wanted, expected) => {
    expect(chosen(wanted, [agent("a", changes)])).toBe(expected);
  });

  it("nobody of an empty team", () => expect(chosen({}, [])).toBe("nobody_online"));

  it("tells what the nearest of them lacked", () => {
    const team = [agent("a", { presence: "away" }), agent("b", { skills: ["invoice"] })];
    expect(chosen({}, team)).toBe("nobody_with_skill");
  });
});

describe("who comes first", () => {
  const team = ["a", "b", "c"].map((id) => agent(id));

  it("the dedicated agent of a VIP, though no expert, if they are there and have room", () => {
    const vip = { tier: 3, category: "cross-border", dedicatedAgentId: "b", lastSolverId: "c" };
    const firm = [...team, agent("x", { tier: 3 })];
    expect(chosen(vip, firm, { b: 3 })).toBe("b");
    expect(chosen(vip, firm, { b: 4 })).toBe("x");
    expect(chosen({ ...vip, escalated: true }, firm)).toBe("x");
  });

  it("then who last solved for the customer, however much they have to do", () => {
    expect(chosen({ lastSolverId: "c" }, team, { c: 3 })).toBe("c");
    expect(chosen({ lastSolverId: "c" }, team, { c: 4 })).toBe("a");
  });

  it("then who has the least to do for their capacity", () => {
    const firm = [agent("a", { capacity: 2 }), agent("b", { capacity: 10 })];
    expect(chosen({}, firm, { a: 1, b: 4 })).toBe("b");
    expect(chosen({}, firm, { a: 1, b: 6 })).toBe("a");
  });

  it("then who has waited longest, and first of all who never had any", () => {
    const at = (hour: number): Load => ({ open: 1, lastAssignedAt: `2026-11-22T0${hour}:00:00.000Z` });
    expect(chosen({}, team, { a: at(3), b: at(1), c: at(2) })).toBe("b");
    expect(chosen({}, team, { a: { ...at(3), open: 0 }, b: { ...at(1), open: 0 } })).toBe("c");
  });
});

describe("whatever the team and the ticket", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const candidate = (memberId: string) =>
    fc.record<Candidate>({
      memberId: fc.constant(memberId),
      role: fc.constantFrom("owner", "supervisor", "agent", "viewer"),
      status: fc.constantFrom("active", "active", "active", "disabled", "invited"),
      presence: fc.constantFrom("online", "online", "online", "away", "offline"),
      skills: fc.subarray(["lost", "damaged", "complaint"]),
      languages: fc.subarray(["zh-CN", "en", "ja"]),
      tier: fc.constantFrom(2, 3),
      capacity: fc.nat(4),
    });
  const teams = fc.tuple(...ids.map(candidate)).chain((all) => fc.shuffledSubarray(all));
  const demands = fc.record<Demand>({
    tier: fc.constantFrom(2, 3),
    type: fc.constantFrom("complaint", "inquiry"),
    category: fc.constantFrom("lost", "damaged", "invoice"),
    language: fc.constantFrom("zh-CN", "en"),
    locale: fc.constantFrom("zh-CN", "en"),
    escalated: fc.boolean(),
    dedicatedAgentId: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    lastSolverId: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  });
  const open = fc
    .record(Object.fromEntries(ids.map((id) => [id, fc.nat(4)])))
    .map((counts) => loads(counts as Record<string, number>));
  const fitsPlainly = (one: Candidate, wanted: Demand, busy: ReadonlyMap<string, Load>) =>
    one.status === "active" &&
    one.presence === "online" &&
    (["agent", "supervisor"].includes(one.role) || (one.role === "owner" && one.skills.length > 0)) &&
    one.tier >= wanted.tier &&
    (one.skills.length === 0 || one.skills.some((skill) => [wanted.category, wanted.type].includes(skill))) &&
    (one.languages.length === 0
      ? wanted.locale === wanted.language
      : one.languages.includes(wanted.language)) &&
    (busy.get(one.memberId)?.open ?? 0) < one.capacity;

  it("it goes to one who may have it, or there is none", () => {
    fc.assert(
      fc.property(demands, teams, open, (wanted, team, busy) => {
        const choice = choose(wanted, team, busy);
        const plain = team.filter((one) => fitsPlainly(one, wanted, busy));
        if ("queueReason" in choice) return plain.length === 0;
        const got = team.find(({ memberId }) => memberId === choice.memberId);
        const own = got?.memberId === wanted.dedicatedAgentId && !wanted.escalated;
        return got !== undefined && got.presence === "online" && (own || plain.includes(got));
      }),
    );
  });

  it("the order in which the team is read changes nothing", () => {
    fc.assert(
      fc.property(demands, teams, open, (wanted, team, busy) => {
        expect(choose(wanted, team.toReversed(), busy)).toEqual(choose(wanted, team, busy));
      }),
    );
  });

  it("one more who could have it never makes it wait, and one who leaves never helps", () => {
    fc.assert(
      fc.property(demands, teams, open, candidate("z"), (wanted, team, busy, more) => {
        if ("memberId" in choose(wanted, team, busy))
          expect(choose(wanted, [...team, more], busy)).toHaveProperty("memberId");
        for (const reason of ["nobody_online", "everybody_at_capacity"] satisfies QueueReason[]) {
          const before = choose(wanted, team, busy);
          if ("queueReason" in before && before.queueReason === reason)
            expect(choose(wanted, team.slice(1), busy)).toHaveProperty("queueReason");
        }
      }),
    );
  });
});
