import { expect, it } from "vitest";
import { historyOf, randomOf } from "./clock-histories.ts";

const version = (id: string) => ({ id, version: 1 });
const calendars = { office: version("office"), shifts: version("shifts") };

it("histories are the same for the same seed, in order, and of every kind", () => {
  const make = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 300 }, () => historyOf(random, Date.UTC(2026, 10, 22), calendars));
  };
  const histories = make(1);
  expect(make(1)).toEqual(histories);
  expect(make(2)).not.toEqual(histories);
  for (const { clock } of histories) {
    const times = clock.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  }
  const events = histories.flatMap(({ clock }) => clock);
  const seen = events.map((event) => (event.type === "status" ? event.to : event.type));
  expect(new Set(seen)).toEqual(
    new Set([
      ...["created", "accepted", "customer_message", "member_message", "proposal", "retarget"],
      ...["open", "pending", "on_hold", "solved", "closed"],
    ]),
  );
});
