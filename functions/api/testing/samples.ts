import { PutClaimRules } from "@caas/core/claims";
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

export function taskInput(ticketId: string, changes: Record<string, unknown> = {}) {
  return {
    ticketId,
    kind: "find_parcel",
    title: "查找包裹",
    description: "请核对库房。",
    assignee: { name: "姑苏网点", phone: newPhone() },
    deadline: "PT2H",
    ...changes,
  };
}

export function customerInput(changes: Record<string, unknown> = {}) {
  return { name: "王芳", phone: newPhone(), ...changes };
}

export const templateInput = {
  event: "shipment.created",
  channel: "sms",
  locale: "zh-CN",
  body: "【{{ tenant.name }}】{{ shipment.trackingNumber }} 已下单。{{ shipment.url }}",
};

export const macroInput = {
  name: "致歉",
  kind: "reply",
  body: { "zh-CN": "{{ customer.name }}您好，非常抱歉。工单 {{ ticket.number }} 由 {{ agent.name }} 跟进。" },
};

/** An address of its own that may be sent to, without a name that would have to be looked up. */
export const webhookInput = { url: "https://1.1.1.1/hook", events: ["*"] };

const workday = [["09:00", "18:00"]];

/** Monday to Friday from nine to six in China. */
export function calendarInput(changes: Record<string, unknown> = {}) {
  return {
    name: "工作日",
    timezone: "Asia/Shanghai",
    weekly: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
    ...changes,
  };
}

/** A policy that matches every ticket. */
export function policyInput(changes: Record<string, unknown> = {}) {
  return { name: "全部工单", targets: { firstResponse: "PT10M", resolution: "PT8H" }, ...changes };
}

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Delivery in a window, in one area, every day, with as many places as are asked for. */
export function packageInput(changes: Record<string, unknown> = {}, config: Record<string, unknown> = {}) {
  return {
    kind: "scheduled_delivery",
    name: { "zh-CN": "定时派送", en: "Delivery in a window" },
    price: { amount: 500, currency: "CNY" },
    config: {
      areas: ["gusu"],
      windows: [
        { days: everyDay, from: "09:00", to: "12:00", capacity: 2 },
        { days: everyDay, from: "18:00", to: "21:00", capacity: 2 },
      ],
      ...config,
    },
    ...changes,
  };
}

/** The local date in China so many days from today. */
export function dateIn(days: number, from: number = Date.now()): string {
  return new Date(from + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
}

export function bookingInput(packageId: string, shipmentId: string, changes: Record<string, unknown> = {}) {
  return { packageId, shipmentId, slot: { area: "gusu", date: dateIn(2), from: "09:00" }, ...changes };
}
/** A claim without evidence, which a person has to look at. */
export function claimInput(shipmentId: string, changes: Record<string, unknown> = {}) {
  return { shipmentId, kind: "lost", amount: { amount: 8000, currency: "CNY" }, evidence: [], ...changes };
}

/** The rules as they come with the product. */
export const claimRulesInput = PutClaimRules.meta()?.example;

export const codInput = (shipmentId: string) => ({
  ...{ shipmentId, amount: { amount: 19_900, currency: "CNY" }, courier: "王强", branch: "姑苏网点" },
});

export const collectorInput = { name: "赵敏", relation: "neighbour", phone: "13812345678" };

/** A small photo that is to be sent. */
export const uploadInput = { name: "外箱.jpg", contentType: "image/jpeg", size: 1000 };

/** A zone in which it is noon, for what is not done at night. `Etc/GMT-3` is three hours ahead. */
export function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}
