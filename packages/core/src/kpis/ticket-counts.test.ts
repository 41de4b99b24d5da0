import { describe, expect, it } from "vitest";
import { countsOfTicket, isRepeat, type MeasuredTicket } from "./ticket-counts.ts";

const at = "2026-11-22T03:00:00.000Z";
const ticket: MeasuredTicket = {
  ...{ type: "complaint", category: "damaged", status: "solved", createdAt: at, customerId: "cus_1" },
  ...{ internal: false, solvedAt: "2026-11-22T04:00:00.000Z", links: [] },
  clock: [
    { at, type: "created", targets: {} },
    { at, type: "member_message" },
    { at, type: "status", to: "solved" },
  ],
};
const targets = [
  { name: "firstResponse", status: "met", consumed: 120 },
  { name: "resolution", status: "breached", consumed: 3600 },
];
const none = { targets, score: null, repeat: false };

describe("what a ticket counts", () => {
  it("is its answer, its solution and its rating", () => {
    expect(countsOfTicket(ticket, { ...none, score: 4 })).toEqual({
      ...{ opened: 1, complaints: 1, answered: 1, answerSeconds: 120 },
      ...{ solved: 1, firstContact: 1, handlingSeconds: 3600, complaintsTimed: 1, complaintsInTime: 0 },
      ...{ ratings: 1, positiveRatings: 1 },
    });
    expect(countsOfTicket(ticket, { ...none, score: 3 })).toMatchObject({ ratings: 1, positiveRatings: 0 });
  });

  it("is nothing for what no customer knows of, or what went into another ticket", () => {
    expect(countsOfTicket({ ...ticket, internal: true }, none)).toEqual({});
    expect(countsOfTicket({ ...ticket, links: [{ type: "merged_into" }] }, none)).toEqual({});
    expect(countsOfTicket({ ...ticket, customerId: undefined }, none)).toEqual({});
  });

  it("was not solved at first contact where it was followed by another", () => {
    const followed = countsOfTicket({ ...ticket, links: [{ type: "followed_up_by" }] }, none);
    expect(followed).toMatchObject({ solved: 1, firstContact: 0 });
  });
});

describe("who asks again", () => {
  const other = (hours: number, more: Partial<MeasuredTicket> = {}) => ({
    ...ticket,
    createdAt: new Date(Date.parse(at) - hours * 3_600_000).toISOString(),
    ...more,
  });
  it.each([
    ["the same matter a day before", [other(24)], true],
    ["the same matter a week before", [other(168)], true],
    ["longer ago", [other(169)], false],
    ["later", [other(-1)], false],
    ["another matter", [other(24, { category: "invoice" })], false],
    ["what the firm opened by itself", [other(24, { internal: true })], false],
  ])("%s", (_, others, repeats) => expect(isRepeat(ticket, others)).toBe(repeats));

  it("goes by the parcel where both have one", () => {
    const about = { ...ticket, shipmentId: "shp_1" };
    expect(isRepeat(about, [other(1, { shipmentId: "shp_2" })])).toBe(false);
    expect(isRepeat(about, [other(1, { shipmentId: "shp_1", category: "delay" })])).toBe(true);
  });
});
