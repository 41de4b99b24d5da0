import type { Calendar } from "@caas/core/sla";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, ProblemBody } from "./testing/client.ts";
import { calendarInput, packageInput, policyInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Stored = z.infer<typeof Calendar>;

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const create = async (changes: Record<string, unknown> = {}) => {
  const { status, body, text } = await live.post<Stored>("/v1/calendars", calendarInput(changes));
  if (status !== 201) throw new Error(text);
  return body;
};
const wrong = ({ errors = [] }: ProblemBody) => errors.map(({ path, code }) => [path, code]);

describe("a calendar", () => {
  it("is kept as it was given, with no exceptions unless told", async () => {
    const { status, body, headers } = await live.post<Stored>("/v1/calendars", calendarInput());
    expect([status, headers.get("Location"), headers.get("ETag")]).toEqual([
      201,
      `/v1/calendars/${body.id}`,
      '"1"',
    ]);
    expect(body).toMatchObject({
      ...calendarInput(),
      id: expect.stringMatching(/^cal_/),
      object: "calendar",
      holidays: [],
      specialDays: [],
      version: 1,
    });
    expect((await live.get(`/v1/calendars/${body.id}`)).body).toEqual(body);
  });

  it.each([
    ["an unknown zone", { timezone: "Asia/Atlantis" }, "timezone", "custom"],
    [
      "overlapping intervals",
      {
        weekly: {
          mon: [
            ["09:00", "12:00"],
            ["11:00", "18:00"],
          ],
        },
      },
      "weekly.mon.1",
      "overlapping_interval",
    ],
    ["no open time at all", { weekly: {} }, "weekly", "no_open_time"],
    [
      "no open time for a year",
      { weekly: {}, specialDays: [{ date: "2001-01-01", hours: [["09:00", "10:00"]] }] },
      "weekly",
      "no_open_time",
    ],
    ["a date that is none", { holidays: ["2026-02-30"] }, "holidays.0", "invalid_format"],
    [
      "a day given twice",
      {
        specialDays: [
          { date: "2026-10-10", hours: [] },
          { date: "2026-10-10", hours: [] },
        ],
      },
      "specialDays.1.date",
      "duplicate_date",
    ],
    ["a country whose holidays we do not have", { country: "US" }, "country", "invalid_value"],
  ])("with %s is refused at the field, also as a change", async (_, changes, path, code) => {
    const made = await live.post("/v1/calendars", calendarInput(changes));
    expect([made.status, wrong(made.body)]).toEqual([422, [[path, code]]]);
    if (path === "country") return;
    const { id } = await create();
    const changed = await live.patch(`/v1/calendars/${id}`, changes);
    expect([changed.status, wrong(changed.body)]).toEqual([422, [[path, code]]]);
    expect((await live.get<Stored>(`/v1/calendars/${id}`)).body.version).toBe(1);
  });

  it("with more special days than can be kept is refused", async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => {
      const text = String(hour).padStart(2, "0");
      return [`${text}:00`, `${text}:59`];
    });
    const specialDays = Array.from({ length: 1500 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      hours,
    }));
    const { status, body } = await live.post("/v1/calendars", calendarInput({ specialDays }));
    expect([status, wrong(body)]).toEqual([422, [["specialDays", "too_large"]]]);
  });

  it("changes only in what is given, and only from the version that was read", async () => {
    const { id } = await create({ holidays: ["2026-10-01"] });
    const path = `/v1/calendars/${id}`;
    const renamed = await live.patch<Stored>(path, { name: "新名" }, { "If-Match": '"1"' });
    expect(renamed.body).toMatchObject({ name: "新名", holidays: ["2026-10-01"], version: 2 });
    const stale = await live.patch(path, { name: "x" }, { "If-Match": '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, "precondition_failed"]);
    expect((await live.get<Stored>(path)).body.name).toBe("新名");
  });

  it("that a policy uses cannot be deleted, and can once it is let go", async () => {
    const { id } = await create();
    const policy = await live.post<{ id: string }>("/v1/sla-policies", policyInput({ calendarId: id }));
    const refused = await live.remove(`/v1/calendars/${id}`);
    expect([refused.status, refused.body.code, refused.body.policyIds]).toEqual([
      409,
      "calendar_in_use",
      [policy.body.id],
    ]);
    await live.patch(`/v1/sla-policies/${policy.body.id}`, { calendarId: "24x7" });
    expect((await live.remove(`/v1/calendars/${id}`)).status).toBe(204);
    expect((await live.get(`/v1/calendars/${id}`)).status).toBe(404);
  });

  it("that a package names cannot be deleted, and can once the last lets it go", async () => {
    const { id } = await create();
    const sell = async () =>
      (await live.post<{ id: string }>("/v1/packages", packageInput({}, { calendar: id }))).body.id;
    const [one, other] = [await sell(), await sell()];
    const path = `/v1/calendars/${id}`;
    const refused = await live.remove(path);
    expect([refused.status, refused.body.code]).toEqual([409, "calendar_in_use"]);
    expect(refused.body.packageIds).toEqual([one, other]);
    expect(refused.body.detail).toContain("定时派送");
    await live.patch(`/v1/packages/${one}`, { config: { calendar: (await create()).id } });
    expect((await live.remove(path)).body.packageIds).toEqual([other]);
    await live.remove(`/v1/packages/${other}`);
    expect((await live.remove(path)).status).toBe(204);
  });

  it("is never deleted under a package that names it at the same instant", async () => {
    const { id } = await create();
    const [sold, gone] = await Promise.all([
      live.post<{ id: string }>("/v1/packages", packageInput({}, { calendar: id })),
      live.remove(`/v1/calendars/${id}`),
    ]);
    expect([sold.status, gone.status].toSorted()).toEqual(sold.status === 201 ? [201, 409] : [204, 422]);
  });

  it("24x7 can be read by everybody and changed by nobody", async () => {
    const { status, body } = await live.get("/v1/calendars/24x7");
    expect([status, body.id, body.timezone]).toEqual([200, "24x7", "UTC"]);
    expect((await live.patch("/v1/calendars/24x7", { name: "x" })).body.code).toBe("built_in");
    expect((await live.remove("/v1/calendars/24x7")).body.code).toBe("built_in");
    expect((await live.get("/v1/calendars/25x7")).status).toBe(404);
  });

  it("leaves a trace of who changed it", async () => {
    const { id } = await create();
    await live.patch(`/v1/calendars/${id}`, { name: "x" });
    await live.remove(`/v1/calendars/${id}`);
    const entries = await live.all<{ action: string; target: { id: string } }>("/v1/audit-events");
    const actions = entries.filter(({ target }) => target.id === id).map(({ action }) => action);
    expect(actions).toEqual(["calendar.deleted", "calendar.updated", "calendar.created"]);
  });
});

describe("China's holidays", () => {
  // The State Council's notice for 2026: National Day 1 to 7 October, with work on 20 September and 10 October.
  const nationalDays = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`);
  const madeUp = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"];

  it("are entered by year, with the make-up days open as on a Monday", async () => {
    const { id, weekly } = await create({ weekly: { ...calendarInput().weekly, mon: [["08:30", "17:00"]] } });
    const { status, body } = await live.post<Stored>(`/v1/calendars/${id}/import-holidays`, {
      country: "CN",
      years: [2026],
    });
    expect([status, body.version]).toEqual([200, 2]);
    expect(body.holidays.filter((date) => date.startsWith("2026-10"))).toEqual(nationalDays);
    expect(body.holidays).toHaveLength(33);
    expect(body.specialDays).toEqual(madeUp.map((date) => ({ date, hours: weekly.mon })));
  });

  it("leave alone what was entered by hand, however often they are entered", async () => {
    const byHand = { date: "2026-10-01", hours: [["10:00", "12:00"]] };
    const { id } = await create({ holidays: ["2026-10-10"], specialDays: [byHand] });
    const input = { country: "CN", years: [2026] };
    const first = (await live.post<Stored>(`/v1/calendars/${id}/import-holidays`, input)).body;
    const second = (await live.post<Stored>(`/v1/calendars/${id}/import-holidays`, input)).body;
    expect(second).toMatchObject({ holidays: first.holidays, specialDays: first.specialDays });
    expect(first.specialDays).toContainEqual(byHand);
    expect(first.holidays).not.toContain("2026-10-01");
    expect(first.specialDays.map(({ date }) => date)).not.toContain("2026-10-10");
  });

  it("of a year that was not announced are refused at the year", async () => {
    const { id } = await create();
    const input = { country: "CN", years: [2026, 2090] };
    const { status, body } = await live.post(`/v1/calendars/${id}/import-holidays`, input);
    expect([status, wrong(body)]).toEqual([422, [["years.1", "unknown_year"]]]);
  });

  it("can come with a new calendar", async () => {
    const { holidays, specialDays } = await create({ country: "CN" });
    expect(holidays.length).toBeGreaterThan(0);
    expect(specialDays.length).toBeGreaterThan(0);
  });
});
