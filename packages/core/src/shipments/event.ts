import { z } from "zod";
import { event } from "../kernel/index.ts";
import { EtaWindow, Shipment, TrackingEvent } from "./schema.ts";
import { nodes } from "./status.ts";

/** True where nothing new happened: what had been told before is understood otherwise since a mapping changed. */
const remapped = z.literal(true).optional();

export const ShipmentCreated = event(
  "shipment.created",
  "A shipment was entered or first heard of",
  z.object({ shipment: Shipment }),
);

export const ShipmentUpdated = event(
  "shipment.updated",
  "A shipment's details or timeline changed; `events` are those that are new, or are read otherwise now",
  z.object({ shipment: Shipment, events: z.array(TrackingEvent), remapped }),
);

export const ShipmentException = event(
  "shipment.exception",
  "Something went wrong with a shipment: `exception` is the event that told it",
  z.object({ shipment: Shipment, exception: TrackingEvent, remapped }),
);

export const ShipmentNodeOverdue = event(
  "shipment.node_overdue",
  "A shipment has not reached a node in time; each node is told once",
  z.object({ shipment: Shipment, node: z.enum(nodes), expectedBy: z.string() }),
);

export const ShipmentDelivered = event(
  "shipment.delivered",
  "A shipment was delivered; `toldEta` is the window that was told when it went out for delivery, or last",
  z.object({ shipment: Shipment, toldEta: EtaWindow.nullable(), remapped }),
);

export const ShipmentReturnMoved = event(
  "shipment.return_moved",
  "A parcel that brings another one back has another status",
  z.object({ shipment: Shipment }),
);
