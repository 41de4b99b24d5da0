import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conversation } from "./conversation.ts";
import type { Person } from "./customers.ts";
import { customers } from "./customers.ts";
import { openTickets } from "./open-tickets.ts";
import { type Parcel, parcels } from "./parcels.ts";
import { pastTickets } from "./past-tickets.ts";
import { sandbox } from "./sandbox.ts";
import { timesAround } from "./times.ts";

const week = 7 * 86_400_000;
const anchors = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) });

describe("times around an instant", () => {
  it("counts minutes from it and days by the firm's clocks", () => {
    // 01:30 of 22 November in China, still the 21st in UTC.
    const times = timesAround(Date.parse("2026-11-21T17:30:00Z"));
    const iso = (when: string) => new Date(times(when)).toISOString();
    expect(iso("-40m")).toBe("2026-11-21T16:50:00.000Z");
    expect(iso("+150m")).toBe("2026-11-21T20:00:00.000Z");
    expect(iso("-1d 20:30")).toBe("2026-11-21T12:30:00.000Z");
    expect(iso("+1d 08:00")).toBe("2026-11-23T00:00:00.000Z");
    expect(() => times("yesterday")).toThrow("yesterday is not a time");
  });

  it("keeps yesterday before the last three hours, whatever the time of day", () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        const times = timesAround(anchor);
        expect(times("-1d 20:30")).toBeLessThan(times("-180m"));
        expect(times("+1d 08:00")).toBeGreaterThan(anchor);
      }),
    );
  });
});

describe.each([
  ["live", { people: customers, parcels, conversations: [...pastTickets, ...openTickets] }],
  ["test", sandbox],
])("the demo's %s world, started at any time of day", (_, world) => {
  const people: Record<string, Person> = world.people;
  const known = Object.values(people);
  const conversations: readonly Conversation<string>[] = world.conversations;

  function check(verify: (times: (when: string) => number, anchor: number) => void) {
    fc.assert(fc.property(anchors, (anchor) => verify(timesAround(anchor), anchor)));
  }

  const ascending = (numbers: number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => a - b));

  it("has parcels whose scans follow each other, of the past, to people who are known", () => {
    check((times, anchor) => {
      for (const { input, journey } of world.parcels) {
        const recipient = known.find(({ phone }) => phone === input.recipient.phone);
        expect(times(recipient?.since ?? "")).toBeLessThan(times(journey.entered));
        ascending([journey.ordered, ...journey.scans.map(({ when }) => when)].map(times));
        for (const when of [journey.entered, ...journey.scans.map((scan) => scan.when)])
          expect(times(when)).toBeLessThanOrEqual(anchor);
        expect(times(journey.ordered)).toBeGreaterThan(anchor - week - 86_400_000);
      }
    });
  });

  it("has tickets whose steps follow each other, about parcels that were known by then", () => {
    const parcelOf = ({ parcel }: Conversation<string>): Parcel | undefined =>
      parcel === undefined ? undefined : world.parcels[parcel - 1];
    check((times, anchor) => {
      for (const conversation of conversations) {
        const parcel = parcelOf(conversation);
        const { since, phone } = people[conversation.customer] ?? { since: "", phone: "" };
        const before = parcel ? [since, parcel.journey.entered] : [since];
        for (const when of before) expect(times(when)).toBeLessThan(times(conversation.at));
        if (conversation.parcel !== undefined) expect(parcel?.input.recipient.phone).toBe(phone);
        const at = [conversation.at, ...conversation.steps.map((step) => step.at)].map(times);
        ascending(at);
        expect(at.at(-1)).toBeLessThanOrEqual(anchor);
      }
    });
  });

  it("has one ticket a parcel, since a second one would join the first", () => {
    const places = conversations.flatMap(({ parcel }) => parcel ?? []);
    expect(new Set(places).size).toBe(places.length);
  });
});
