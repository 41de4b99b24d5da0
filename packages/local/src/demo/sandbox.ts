import type { Conversation } from "./conversation.ts";
import type { Person } from "./customers.ts";
import type { World } from "./enter.ts";
import { journeys } from "./journeys.ts";
import type { Parcel } from "./parcels.ts";

const home = { line1: "测试路 1 号", city: "杭州", region: "浙江", country: "CN" };

const people = {
  alice: { name: "测试客户甲", phone: "13900000901", since: "-2d 10:00", place: home },
  bob: {
    name: "Test Customer B",
    phone: "+14155550191",
    email: "customer.b@example.com",
    locale: "en",
    since: "-1d 10:00",
    place: { ...home, line1: "2 Test Road" },
  },
} as const satisfies Record<string, Person>;

const goods = { type: "documents", description: "测试件", weightGrams: 500 };
const route = { from: "上海", to: "杭州" };

const parcels: Parcel[] = [
  { to: people.alice, journey: journeys.onTheRoad(route) },
  { to: people.bob, journey: journeys.outForDelivery(30)(route) },
  { to: people.alice, journey: journeys.delivered(-3, "signed", "快件已签收，签收人：本人")(route) },
].map(({ to: { name, phone, place }, journey }, index) => ({
  input: {
    trackingNumber: `TEST${1001 + index}`,
    carrier: "青禾速运",
    recipient: { name, phone, address: { ...place } },
    goods,
  },
  journey,
}));

const conversations: Conversation<keyof typeof people>[] = [
  {
    at: "-20m",
    customer: "bob",
    parcel: 2,
    type: "inquiry",
    category: "urge-delivery",
    subject: "Test: when will it come?",
    channel: "api",
    steps: [{ at: "-12m", by: "supervisor", assign: "agent" }],
  },
  {
    at: "-1d 11:00",
    customer: "alice",
    parcel: 3,
    type: "inquiry",
    category: "invoice",
    subject: "测试：开发票",
    channel: "api",
    steps: [
      { at: "-1d 11:05", by: "agent", reply: "测试回复。" },
      { at: "-1d 11:06", by: "agent", to: "solved" },
    ],
  },
];

/** A handful for developers to try things on. */
export const sandbox: World<keyof typeof people> = { people, parcels, conversations };
