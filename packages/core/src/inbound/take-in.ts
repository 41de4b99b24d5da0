import { AppError, log } from "../kernel/index.ts";
import { ingestByNumber, linkReturn, TrackingNumber } from "../shipments/index.ts";
import type { InboundSourceItem } from "./entity.ts";
import { type ParcelReport, Refused } from "./provider.ts";
import { isProvider, providers } from "./providers.ts";

/** What became of one parcel of a payload. */
interface Taken {
  /** Whether its timeline is another than before. */
  changed: boolean;
  /** How many of the events told have a code that no table knows. */
  unknown: number;
}

/**
 * Reads a payload and takes in what it tells, parcel by parcel; doing it again changes nothing.
 * @param remap whether it was taken in before, and is read anew
 * @throws Refused before anything of it was taken
 */
export async function takeIn(
  { provider }: Pick<InboundSourceItem, "provider">,
  payload: string,
  { remap = false } = {},
): Promise<Taken[]> {
  if (!isProvider(provider)) throw new Refused("unreadable", `${provider} tracks no parcels`);
  const { read } = await providers[provider]();
  const reports = read(payload).map(spelledOnce);
  const taken: Taken[] = [];
  for (const report of reports) {
    const { trackingNumber, carrier, events, estimatedAt } = report;
    const { accepted, corrected } = await ingestByNumber(trackingNumber, provider, carrier, events, {
      remap,
      estimatedAt,
    });
    await link(report, provider);
    const unknown = events.filter(({ unmapped }) => unmapped).length;
    taken.push({ changed: accepted + corrected > 0, unknown });
  }
  return taken;
}

/** Its numbers in the one spelling that parcels are found by. */
function spelledOnce(report: ParcelReport): ParcelReport {
  const { returnNumber, returnOf } = report;
  return {
    ...report,
    trackingNumber: spelled(report.trackingNumber),
    returnNumber: returnNumber && spelled(returnNumber),
    returnOf: returnOf && spelled(returnOf),
  };
}

function spelled(text: string): string {
  const number = TrackingNumber.safeParse(text);
  if (!number.success) throw new Refused("unreadable", "the tracking number is not one");
  return number.data;
}

/** A provider cannot mend a link that is refused, so it is not told. */
async function link({ trackingNumber, returnNumber, returnOf }: ParcelReport, source: string): Promise<void> {
  try {
    if (returnNumber) await linkReturn({ number: trackingNumber, returnNumber }, source);
    if (returnOf) await linkReturn({ number: returnOf, returnNumber: trackingNumber }, source);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "return_refused") throw error;
    log.warn("a push tells of a return that cannot be", { trackingNumber, returnNumber, returnOf });
  }
}
