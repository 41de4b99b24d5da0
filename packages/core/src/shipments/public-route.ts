import { z } from "zod";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import { isTerminal, type Node, nodes, type Status } from "./status.ts";

/** A parcel's way from place to place, for a drawing that needs no map. */
export const Route = z.object({
  stops: z.array(
    z.object({
      /** As the carrier names it, or the city of sender or recipient. */
      place: z.string(),
      /** The node at which the parcel came there, where that is known. */
      node: z.enum(nodes).nullable(),
      state: z.enum(["done", "current", "ahead"]),
    }),
  ),
  /** How many stops after the first are left out, of a very long way. */
  skipped: z.int(),
});
export type Route = z.infer<typeof Route>;

interface Place {
  place: string;
  node: Node | null;
}

interface Way extends Pick<ShipmentItem, "status" | "sender" | "recipient"> {
  /** Where the parcel has been, by time; a place in a row may stand there many times. */
  passed: readonly Place[];
}

/** Chinese carriers write where a parcel is into the message, in brackets that also hold people and hotlines. */
const bracketed = /【([^】]{1,20}(?:市|县|区|中心|网点|分部|营业部|集散点|公司))】/;

/** Where something happened, as far as it was told; null where it was not. */
export function placeOf({
  location,
  message,
}: Pick<TrackingEventItem, "location" | "message">): string | null {
  return location ?? bracketed.exec(message ?? "")?.[1] ?? null;
}

/** As many stops as can be drawn side by side. */
const mostStops = 7;

/** @returns null where fewer than two places are known: there is no way to draw then */
export function routeOf({ status, passed, sender, recipient }: Way): Route | null {
  const origin = sender?.address?.city;
  const destination = isGoingThere(status) ? recipient?.address?.city : undefined;
  const been = withoutRepeats(passed);
  const first = been[0];
  const last = been.at(-1);
  if (origin && first && !isIn(first.place, origin)) been.unshift({ place: origin, node: "pickup" });
  const isNear = last !== undefined && destination !== undefined && isIn(last.place, destination);
  const hasArrived = status === "delivered";
  if (destination && hasArrived && !isNear) been.push({ place: destination, node: "sign" });
  const isStill = !isTerminal(status);
  const stops: Route["stops"] = been.map((stop, index) => ({
    ...stop,
    state: isStill && index === been.length - 1 ? "current" : "done",
  }));
  if (origin && stops.length === 0) stops.push({ place: origin, node: "pickup", state: "ahead" });
  if (destination && !hasArrived) stops.push({ place: destination, node: "sign", state: "ahead" });
  if (stops.length < 2) return null;
  const skipped = Math.max(0, stops.length - mostStops);
  return { stops: [...stops.slice(0, 1), ...stops.slice(1 + skipped)], skipped };
}

/** What is refused, goes back or was called off is not on its way to the recipient any more. */
function isGoingThere(status: Status): boolean {
  return !["rejected", "returning", "returned", "cancelled"].includes(status);
}

function withoutRepeats(places: readonly Place[]): Place[] {
  return places.filter(({ place }, index) => place !== places[index - 1]?.place);
}

/** Whether a place as carriers write it (苏州转运中心, Suzhou Hub) lies in a city (苏州市, Suzhou). */
function isIn(place: string, city: string): boolean {
  return place.toLowerCase().includes(city.replace(/市$/, "").toLowerCase());
}
