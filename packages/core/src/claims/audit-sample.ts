import { createHmac } from "node:crypto";

/**
 * Whether a claim is in the sample of automatic approvals that people look at afterwards: the first 48 bits of
 * HMAC-SHA-256 of its id under the seed, as a share of all there are, fall below the share that is drawn. Anybody
 * with the seed draws the same sample; without it nobody knows beforehand what will be looked at.
 * @param percent 0 to 100
 */
export function isSampled(seed: string, claimId: string, percent: number): boolean {
  const draw = createHmac("sha256", seed).update(claimId).digest().readUIntBE(0, 6);
  return draw < (percent / 100) * 2 ** 48;
}
