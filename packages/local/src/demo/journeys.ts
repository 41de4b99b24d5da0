import type { Reason, Status } from "@caas/core/shipments";

/** One scan: when, what, in the carrier's words, and where. */
export interface Scan {
  when: string;
  status: Status;
  message: string;
  location: string;
  reason?: Reason;
}

/** A parcel's way up to now. */
export interface Journey {
  ordered: string;
  /**
   * When it was entered. Most are: in the evening with the day's list, so that nobody is told what had happened
   * before; those of today at once, so that their recipients are told each step.
   */
  entered: string;
  promised: string;
  scans: Scan[];
}

/** Between two cities. */
export type Route = { from: string; to: string };

function scan(when: string, status: Status, location: string, message: string, reason?: Reason): Scan {
  return { when, status, location, message, reason };
}

/** Picked up on `day` (-1 is yesterday) and off to the other city by night. */
function road({ from, to }: Route, day: number): Scan[] {
  return [
    scan(`${day}d 14:10`, "picked_up", from, `【${from}市】快递员已揽收`),
    scan(`${day}d 17:35`, "inbound", `${from}转运中心`, `快件已到达【${from}转运中心】`),
    scan(
      `${day}d 20:20`,
      "in_transit",
      `${from}转运中心`,
      `快件离开【${from}转运中心】，发往【${to}分拨中心】`,
    ),
  ];
}

const arrived = (when: string, to: string) =>
  scan(when, "in_transit", `${to}分拨中心`, `快件已到达【${to}分拨中心】`);
const out = (when: string, to: string) =>
  scan(when, "out_for_delivery", `${to}网点`, "快递员正在为您派送，请保持电话畅通");

/** Ordered two days before `day` is over, so that even its order is old news when it is entered. */
function past(route: Route, day: number, scans: Scan[], entered = `${day + 1}d 20:30`): Journey {
  return {
    ordered: `${day - 1}d 16:20`,
    entered,
    promised: `${day + 1}d 18:00`,
    scans: [...road(route, day), ...scans],
  };
}

/** Under way since yesterday, with what happened today. */
function underway(route: Route, scans: Scan[]): Journey {
  const today = [arrived("-170m", route.to), ...scans];
  return { ...past(route, -1, today, "-1d 20:30"), promised: "+150m" };
}

/** Entered today, the moment it was ordered. */
function fresh(ordered: string, scans: Scan[]): Journey {
  return { ordered, entered: ordered, promised: "+1d 18:00", scans };
}

/** The ways that parcels go. Each takes the route, and where it may differ, when or why. */
export const journeys = {
  ordered: (minutes: number) => () => fresh(`-${minutes}m`, []),

  pickedUp:
    (minutes: number) =>
    ({ from }: Route) =>
      fresh(`-${minutes + 70}m`, [scan(`-${minutes}m`, "picked_up", from, `【${from}市】快递员已揽收`)]),

  atDepot:
    (minutes: number) =>
    ({ from }: Route) =>
      fresh(`-${minutes + 120}m`, [
        scan(`-${minutes + 60}m`, "picked_up", from, `【${from}市】快递员已揽收`),
        scan(`-${minutes}m`, "inbound", `${from}转运中心`, `快件已到达【${from}转运中心】`),
      ]),

  onTheRoad: (route: Route): Journey => ({ ...past(route, -1, [], "-1d 20:30"), promised: "+1d 18:00" }),
  nearlyThere: (route: Route): Journey => underway(route, []),

  inCustoms:
    (reason: Reason, message: string) =>
    ({ from }: Route): Journey => ({
      ...past({ from, to: "上海" }, -3, [
        arrived("-2d 05:40", "上海"),
        scan("-2d 13:25", "customs", "Shanghai", "Export declaration filed", "in_progress"),
        scan("-1d 15:30", "customs", "Shanghai", message, reason),
      ]),
      promised: "+3d 18:00",
    }),

  outForDelivery:
    (minutes: number) =>
    (route: Route): Journey =>
      underway(route, [out(`-${minutes}m`, route.to)]),

  inLocker: (route: Route): Journey =>
    underway(route, [
      out("-95m", route.to),
      scan("-35m", "awaiting_pickup", `${route.to}网点`, "快件已存入小区东门智能柜，请凭取件码领取"),
    ]),

  missed:
    (minutes: number) =>
    (route: Route): Journey =>
      underway(route, [
        out("-95m", route.to),
        scan(
          `-${minutes}m`,
          "attempt_failed",
          `${route.to}网点`,
          "上门时无人在家，电话未接通，将再次派送",
          "recipient_absent",
        ),
      ]),

  inTrouble:
    (minutes: number, reason: Reason, message: string) =>
    (route: Route): Journey =>
      underway(route, [scan(`-${minutes}m`, "exception", `${route.to}分拨中心`, message, reason)]),

  /** Not seen for days, and given up today. */
  lost: (route: Route): Journey => ({
    ...past(route, -5, [
      scan("-40m", "exception", `${route.to}分拨中心`, "多次全网查找未果，确认遗失", "lost"),
    ]),
    entered: "-4d 20:30",
    promised: "-4d 18:00",
  }),

  refused: (route: Route): Journey =>
    underway(route, [
      out("-95m", route.to),
      scan("-25m", "rejected", `${route.to}网点`, "收件人拒收：与订购商品不符"),
    ]),

  deliveredToday:
    (minutes: number) =>
    (route: Route): Journey =>
      underway(route, [
        out("-100m", route.to),
        scan(`-${minutes}m`, "delivered", `${route.to}网点`, "快件已签收，签收人：本人", "signed"),
      ]),

  delivered:
    (day: number, reason: Reason, message: string) =>
    (route: Route): Journey =>
      past(route, day, [
        arrived(`${day + 1}d 05:40`, route.to),
        out(`${day + 1}d 08:30`, route.to),
        scan(`${day + 1}d 11:20`, "delivered", `${route.to}网点`, message, reason),
      ]),

  /** A storm on the way, and delivered a day late. */
  deliveredLate: (route: Route): Journey =>
    past(
      route,
      -4,
      [
        scan("-3d 07:15", "exception", `${route.to}分拨中心`, "受强降雨影响，班车延误", "weather"),
        arrived("-3d 19:50", route.to),
        out("-2d 08:30", route.to),
        scan("-2d 10:42", "delivered", `${route.to}网点`, "快件已签收，签收人：家人", "after_exception"),
      ],
      "-2d 20:30",
    ),

  /** Refused yesterday; on its way back since this hour, which is told. */
  goingBack: (route: Route): Journey => ({
    ...past(route, -3, [
      arrived("-2d 05:40", route.to),
      out("-2d 08:30", route.to),
      scan("-2d 15:05", "rejected", `${route.to}网点`, "收件人拒收"),
      scan("-30m", "returning", `${route.to}分拨中心`, "应寄件人要求退回", "intercepted"),
    ]),
    promised: "-2d 18:00",
  }),

  sentBack: (route: Route): Journey =>
    past(
      route,
      -5,
      [
        arrived("-4d 05:40", route.to),
        scan("-4d 09:10", "attempt_failed", `${route.to}网点`, "地址不详，联系不上收件人", "wrong_address"),
        scan("-3d 14:00", "returning", `${route.to}分拨中心`, "超过保管期，退回寄件人"),
        scan("-1d 16:00", "returned", `${route.from}网点`, "退件已由寄件人签收"),
      ],
      "-1d 20:30",
    ),

  calledOff: ({ from }: Route): Journey => ({
    ordered: "-3d 09:10",
    entered: "-2d 20:30",
    promised: "-2d 18:00",
    scans: [scan("-3d 11:45", "cancelled", from, "寄件人已取消订单")],
  }),
};
