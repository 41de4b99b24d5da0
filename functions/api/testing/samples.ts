import { randomCode } from "@caas/core/kernel";

let count = 0;

/** A Chinese mobile number that no other sample has. */
export function newPhone(): string {
  return `+86138${String(10_000_000 + (count++ % 90_000_000)).padStart(8, "0")}`;
}

export function newTrackingNumber(): string {
  return `YT${randomCode(12).toUpperCase()}`;
}

const address = { line1: "人民路 100 号", city: "苏州", region: "江苏", country: "CN" };

/** A complete parcel. */
export function shipmentInput(changes: Record<string, unknown> = {}) {
  return {
    trackingNumber: newTrackingNumber(),
    recipient: { name: "王芳", phone: newPhone(), address },
    goods: { type: "clothing", weightGrams: 1200 },
    ...changes,
  };
}

export function ticketInput(changes: Record<string, unknown> = {}) {
  return {
    type: "complaint",
    category: "damaged",
    subject: "包裹破损",
    channel: "phone",
    customer: { name: "王芳", phone: newPhone() },
    ...changes,
  };
}

export function customerInput(changes: Record<string, unknown> = {}) {
  return { name: "王芳", phone: newPhone(), ...changes };
}

/** An address of its own that may be sent to, without a name that would have to be looked up. */
export const webhookInput = { url: "https://1.1.1.1/hook", events: ["*"] };
