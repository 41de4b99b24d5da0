import * as Shipments from "@caas/core/shipments";
import { chilled } from "./parcels.ts";
import type { Stage } from "./stage.ts";

/** A reading every eight minutes, of which some are too warm for too long. */
export async function measure({ as, times }: Stage): Promise<void> {
  const { trackingNumber, celsius } = chilled;
  const every = 8;
  const readings = celsius.map((temperatureCelsius, index) => ({
    at: new Date(times(`-${(celsius.length - index) * every}m`)).toISOString(),
    ...{ temperatureCelsius, humidityPercent: 58, deviceId: "QH-T07", location: "冷藏车 苏E·07" },
  }));
  await as("system", times("-1m"), () => Shipments.addReadings({ id: trackingNumber, readings }));
}
