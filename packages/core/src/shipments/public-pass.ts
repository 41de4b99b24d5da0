import { type Mode, mark, now, randomCode, sameSecret, scope, tenant } from "../kernel/index.ts";

/** How a visitor was let in: by the signed link that the recipient was sent, or by the phone's last digits. */
export interface Visit {
  by: "link" | "digits";
  /** Made up for one rendering of a page, so that a form that is sent twice can be told; null without a pass. */
  nonce: string | null;
}

/** How long a pass opens its parcel, in milliseconds: as long as somebody leaves a form lying half filled in. */
const passLasts = 12 * 3_600_000;

/**
 * Lets whoever was let in to one parcel of the actor's world go on from page to page, and marks the forms they
 * send: `mode.by.time.nonce.mark`. It holds for this parcel and for 12 hours; there is no cookie.
 */
export function passFor(trackingNumber: string, { by }: Visit): string {
  const body = `${scope().mode}.${by}.${now().toString(36)}.${randomCode(12)}`;
  return `${body}.${markOf(trackingNumber, body)}`;
}

export interface Pass extends Visit {
  mode: Mode;
  /** Milliseconds since the epoch, by the clock of its world. */
  madeAt: number;
}

/**
 * What a pass says of a parcel, if it is one for it. Its age is to be looked at in its own world.
 * @param inWorld runs in a world of the actor's tenant
 */
export function readPass(
  trackingNumber: string,
  pass: string,
  inWorld: <T>(mode: Mode, callback: () => T) => T,
): Pass | null {
  const [mode, by, time = "", nonce = "", given = "", ...more] = pass.split(".");
  if ((mode !== "live" && mode !== "test") || (by !== "link" && by !== "digits") || more.length > 0)
    return null;
  const expected = inWorld(mode, () => markOf(trackingNumber, `${mode}.${by}.${time}.${nonce}`));
  return sameSecret(given, expected) ? { mode, by, nonce, madeAt: Number.parseInt(time, 36) } : null;
}

/** Whether a pass of the actor's world is too old. */
export function hasPassed({ madeAt }: Pass): boolean {
  return now() > madeAt + passLasts;
}

function markOf(trackingNumber: string, body: string): string {
  return mark("visit", `${tenant()}#${trackingNumber}#${body}`);
}
