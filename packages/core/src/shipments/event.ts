import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Shipment, TrackingEvent } from "./schema.ts";

export const ShipmentCreated = event(
  "shipment.created",
  "A shipment was entered or first heard of",
  z.object({ shipment: Shipment }),
);

export const ShipmentUpdated = event(
  "shipment.updated",
  "A shipment's details or timeline changed; `events` are those that are new",
  z.object({ shipment: Shipment, events: z.array(TrackingEvent) }),
);

export const ShipmentException = event(
  "shipment.exception",
  "Something went wrong with a shipment: `exception` is the event that told it",
  z.object({ shipment: Shipment, exception: TrackingEvent }),
);

export const ShipmentDelivered = event(
  "shipment.delivered",
  "A shipment was delivered",
  z.object({ shipment: Shipment }),
);
