import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, chained, genesis, type LedgerEntry, verifyChain } from "./ledger.ts";

const claimId = "clm_01k2z5v9e8f3q7x0m4n6p8r2s4";
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as LedgerEntry["data"][string]);
const steps = fc.array(fc.record({ action: fc.string({ minLength: 1 }), note: json }), {
  minLength: 1,
  maxLength: 8,
});

function chainOf(notes: { action: string; note: LedgerEntry["data"][string] }[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [index, { action, note }] of notes.entries()) {
    const head = entries.at(-1) ?? { seq: 0, hash: genesis };
    const at = new Date(index * 1000).toISOString();
    const data = { note, state: index };
    entries.push(chained(claimId, head, { at, actor: { type: "member", id: "mem_1" }, action, data }));
  }
  return entries;
}

function headOf(entries: LedgerEntry[]) {
  return { seq: entries.length, hash: entries.at(-1)?.hash ?? "", state: entries.length - 1 };
}

describe("a claim's chain", () => {
  it("is right as it was made, also when it was stored and read", () => {
    fc.assert(
      fc.property(steps, (notes) => {
        const entries = chainOf(notes);
        const read = JSON.parse(JSON.stringify(entries)) as LedgerEntry[];
        expect(verifyChain(claimId, read, headOf(entries))).toEqual({ valid: true, entries: notes.length });
      }),
    );
  });

  it("tells at which step any part of it was changed", () => {
    const parts = ["at", "action", "actor", "data", "prevHash", "hash"] as const;
    fc.assert(
      fc.property(steps, fc.nat(), fc.constantFrom(...parts), (notes, pick, part) => {
        const entries = chainOf(notes);
        const head = headOf(entries);
        const index = pick % entries.length;
        const forged = entries.map((entry, place) => (place === index ? forge(entry, part) : entry));
        const { valid, brokenAt } = verifyChain(claimId, forged, head);
        expect({ valid, brokenAt }).toEqual({ valid: false, brokenAt: index + 1 });
      }),
    );
  });

  it("tells which step is gone, from the middle or the end", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (notes, pick) => {
        const entries = chainOf(notes);
        const head = headOf(entries);
        const index = pick % entries.length;
        const short = entries.filter((_, place) => place !== index);
        expect(verifyChain(claimId, short, head)).toMatchObject({
          ...{ valid: false, brokenAt: index + 1, fault: "missing" },
        });
      }),
    );
  });

  it("notices a chain made anew, a claim that says something else, and another claim's chain", () => {
    const entries = chainOf([{ action: "submitted", note: 1 }]);
    const anew = chainOf([{ action: "submitted", note: 2 }]);
    const head = headOf(entries);
    expect(verifyChain(claimId, anew, head)).toMatchObject({ brokenAt: 1, fault: "claim" });
    expect(verifyChain(claimId, entries, { ...head, state: 7 })).toMatchObject({
      brokenAt: 1,
      fault: "claim",
    });
    expect(verifyChain("clm_other", entries, head)).toMatchObject({ brokenAt: 1, fault: "content" });
  });

  it("writes objects in one way whatever order their names came in", () => {
    expect(canonical({ b: [1, { d: null, c: "é\n" }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"é\\n","d":null}]}',
    );
  });
});

function forge(
  entry: LedgerEntry,
  part: "at" | "action" | "actor" | "data" | "prevHash" | "hash",
): LedgerEntry {
  switch (part) {
    case "actor":
      return { ...entry, actor: { ...entry.actor, id: "mem_2" } };
    case "data":
      return { ...entry, data: { ...entry.data, forged: 1 } };
    default:
      return { ...entry, [part]: `${entry[part]}x` };
  }
}
