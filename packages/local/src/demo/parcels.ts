import type { CreateShipment } from "@caas/core/shipments";
import type { z } from "zod";
import { type CustomerName, customers } from "./customers.ts";
import { type Journey, journeys, type Route } from "./journeys.ts";

/** A parcel of the demo: what is entered, and what happened to it. */
export interface Parcel {
  input: Omit<z.input<typeof CreateShipment>, "orderedAt" | "promisedAt">;
  journey: Journey;
}

const goods = {
  book: { type: "books", description: "图书", weightGrams: 850 },
  clothes: { type: "clothing", description: "羊毛外套", weightGrams: 1200 },
  tea: { type: "food", description: "龙井茶礼盒", weightGrams: 600 },
  china: { type: "fragile", description: "陶瓷餐具", weightGrams: 3200 },
  phone: { type: "electronics", description: "手机", weightGrams: 450 },
  papers: { type: "documents", description: "合同文件", weightGrams: 200 },
  fruit: { type: "fresh", description: "水蜜桃", weightGrams: 2500 },
  vaccine: { type: "vaccine", description: "犬用疫苗", weightGrams: 900 },
  shoes: { type: "clothing", description: "运动鞋", weightGrams: 1100 },
};

type Row = [to: CustomerName, from: string, goods: keyof typeof goods, way: (route: Route) => Journey];

const {
  ordered,
  pickedUp,
  atDepot,
  onTheRoad,
  nearlyThere,
  inCustoms,
  outForDelivery,
  inLocker,
  missed,
  inTrouble,
  lost,
  refused,
  deliveredToday,
  delivered,
  deliveredLate,
  goingBack,
  sentBack,
  calledOff,
} = journeys;

const signed = (day: number) => delivered(day, "signed", "快件已签收，签收人：本人");

/** A row's place gives the tracking number, `QH26000001` and on: add at the end. */
const rows: Row[] = [
  ["wang", "上海", "book", signed(-6)],
  ["li", "杭州", "clothes", signed(-6)],
  ["zhang", "杭州", "tea", delivered(-5, "third_party", "快件已签收，由物业代收")],
  ["chen", "苏州", "china", signed(-5)],
  ["liu", "杭州", "shoes", delivered(-4, "self_collected", "快件已由收件人从智能柜取出")],
  ["yang", "上海", "phone", signed(-4)],
  ["zhao", "杭州", "fruit", deliveredLate],
  ["huang", "宁波", "book", signed(-3)],
  ["xu", "杭州", "papers", delivered(-3, "cod_received", "快件已签收，代收货款已收")],
  ["sun", "南京", "clothes", signed(-2)],
  ["wang", "苏州", "tea", deliveredToday(48)],
  ["zhou", "杭州", "book", deliveredToday(22)],
  ["liu", "上海", "clothes", sentBack],
  ["ma", "杭州", "shoes", sentBack],
  ["wu", "宁波", "phone", goingBack],
  ["bookshop", "上海", "book", goingBack],
  ["zhu", "杭州", "china", refused],
  ["hu", "苏州", "papers", calledOff],
  ["zhang", "上海", "china", inTrouble(14, "damaged", "外包装破损，内件有碎裂声，已拍照登记")],
  ["zhao", "上海", "tea", inTrouble(26, "wrong_address", "收件地址不详，缺少门牌号")],
  ["yang", "杭州", "clothes", inTrouble(33, "missorted", "快件错分至其他分拨中心，正在转回")],
  ["li", "南京", "phone", lost],
  ["sun", "杭州", "book", missed(18)],
  ["xu", "宁波", "fruit", missed(44)],
  ["guo", "上海", "shoes", inLocker],
  ["ma", "苏州", "tea", inLocker],
  ["chen", "上海", "phone", outForDelivery(55)],
  ["zhou", "合肥", "clothes", outForDelivery(42)],
  ["sofia", "杭州", "tea", outForDelivery(38)],
  ["hu", "杭州", "fruit", outForDelivery(25)],
  ["emma", "杭州", "clothes", inCustoms("in_progress", "Under inspection by customs")],
  ["james", "杭州", "china", inCustoms("delay", "Customs asks for the commercial invoice")],
  ["huang", "杭州", "shoes", onTheRoad],
  ["guo", "南京", "papers", onTheRoad],
  ["bookshop", "苏州", "book", nearlyThere],
  ["liu", "宁波", "fruit", nearlyThere],
  ["wang", "杭州", "phone", atDepot(28)],
  ["zhu", "杭州", "book", pickedUp(40)],
  ["sofia", "上海", "clothes", pickedUp(65)],
  ["li", "杭州", "tea", ordered(12)],
  ["zhao", "杭州", "china", ordered(50)],
  ["sun", "上海", "papers", atDepot(15)],
  ["ma", "上海", "vaccine", outForDelivery(75)],
];

/** @param place a parcel's among the rows, from 1 */
export function trackingNumberOf(place: number): string {
  return `QH${26_000_000 + place}`;
}

/** Where a city's parcels are sorted, where that is written in another way than the address. */
const hubs: Record<string, string> = { Shanghai: "上海" };

/** The parcel with a logger, which a warm quarter of an hour on the road has harmed. */
export const chilled = {
  trackingNumber: trackingNumberOf(rows.length),
  celsius: [4.1, 4.6, 8.9, 11.2, 9.4, 5.3],
};

export const parcels: Parcel[] = rows.map(([to, from, kind, way], index) => {
  const { name, phone, place } = customers[to];
  const { weightGrams } = goods[kind];
  return {
    input: {
      trackingNumber: trackingNumberOf(index + 1),
      carrier: "青禾速运",
      sender: { name: "青禾商家", address: { line1: "人民路 1 号", city: from, country: "CN" } },
      recipient: { name, phone, address: { ...place } },
      goods: goods[kind],
      // Eight yuan for the first kilogram, two for each further one begun, in fen.
      freight: { amount: 800 + 200 * (Math.ceil(weightGrams / 1000) - 1), currency: "CNY" },
      insuredValue: kind === "phone" || kind === "china" ? { amount: 200_000, currency: "CNY" } : undefined,
    },
    journey: way({ from, to: hubs[place.city] ?? place.city }),
  };
});
