import { z } from "zod";
import { codeOf } from "../collectors/index.ts";
import { AlreadyDone, HandledEntity, type PublishedEvent, transact } from "../db/index.ts";
import { type Locale, localTime, log, scope, tenant } from "../kernel/index.ts";
import { activeTeam } from "../members/index.ts";
import { nodeOverdueWords, nodes } from "../shipments/index.ts";
import type { Address } from "./address.ts";
import { handOver } from "./deliver.ts";
import { Refused } from "./drivers/driver.ts";

const SlaEvent = z.object({
  ticket: z.object({ number: z.string(), subject: z.string() }),
  target: z.string(),
  dueAt: z.string().nullable(),
  breachedAt: z.string().nullable(),
  notify: z.array(z.string()),
});

const TaskEvent = z.object({
  task: z.object({
    title: z.string(),
    deadline: z.string(),
    link: z.string().nullable(),
    ticketNumber: z.string().nullish(),
    assignee: z.object({ phone: z.string().nullish(), email: z.string().nullish() }),
  }),
});

const NodeEvent = z.object({
  shipment: z.object({ trackingNumber: z.string() }),
  node: z.enum(nodes),
  expectedBy: z.string(),
});

const CollectorEvent = z.object({
  collector: z.object({ id: z.string(), trackingNumber: z.string() }),
  phone: z.string(),
  round: z.int(),
});

/**
 * Events that tell the firm's own people or its couriers of work, or who collects for a
 * recipient, rather than a customer of a parcel.
 */
export const workEvents: ReadonlySet<string> = new Set([
  "sla.warning",
  "sla.breached",
  "sla.escalated",
  "shipment.node_overdue",
  "collector.named",
  "task.created",
  "task.reminded",
  "task.overdue",
]);

/** Tells members that a clock runs out, and branches and couriers of their tasks; each once, however often it is asked. */
export async function tellOfWork(event: PublishedEvent): Promise<void> {
  const { locale, timezone } = scope().tenant;
  const time = (at: string) => localTime(at, locale, timezone);
  if (event.type.startsWith("sla.")) {
    const { ticket, target, dueAt, breachedAt, notify } = SlaEvent.parse(event.data);
    const text = clockText[locale](
      breachedAt !== null,
      ticket.number,
      ticket.subject,
      targetWords[locale][target] ?? target,
      time(breachedAt ?? dueAt ?? event.createdAt),
    );
    await tellRoles(event, notify, text);
    return;
  }
  if (event.type === "shipment.node_overdue") {
    const { shipment, node, expectedBy } = NodeEvent.parse(event.data);
    const words = nodeOverdueWords[locale][node];
    const text = nodeText[locale](words, shipment.trackingNumber, time(expectedBy));
    return tellRoles(event, ["supervisor"], text, "owner");
  }
  if (event.type === "collector.named") {
    const { collector, phone, round } = CollectorEvent.parse(event.data);
    const text = collectorText[locale](collector.trackingNumber, codeOf(collector.id, round));
    await send(event, "collector", { channel: "sms", value: phone }, text);
    return;
  }
  const { task } = TaskEvent.parse(event.data);
  const text = taskText[locale](event.type, task.title, time(task.deadline), task.link ?? "");
  if (event.type === "task.overdue") return tellRoles(event, ["supervisor"], text);
  const address = task.assignee.phone
    ? { channel: "sms" as const, value: task.assignee.phone }
    : task.assignee.email && { channel: "email" as const, value: task.assignee.email };
  if (address) await send(event, "assignee", address, text);
}

interface Text {
  subject: string;
  body: string;
}

/**
 * Mails those of the team who have one of the roles, each once for an event.
 * @param otherwise who is told where nobody has any of the roles, as in a firm that has just begun
 */
export async function tellRoles(
  event: { id: string },
  roles: readonly string[],
  text: Text,
  otherwise?: string,
): Promise<void> {
  const all = await activeTeam();
  const wanted = all.filter(({ role }) => roles.includes(role));
  const team = wanted.length > 0 ? wanted : all.filter(({ role }) => role === otherwise);
  for (const { memberId, email } of team)
    await send(event, memberId, { channel: "email", value: email }, text);
}

/** A crash between the provider's taking and the mark leads to one more sending. */
async function send(
  event: { id: string },
  to: string,
  address: Address,
  { subject, body }: Text,
): Promise<void> {
  const mark = { consumer: `work-message#${to}`, eventId: event.id };
  const { data: handled } = await HandledEntity()
    .get({ tenantId: tenant(), ...mark })
    .go({ consistent: true });
  if (handled) return;
  try {
    await handOver({
      // The one of the characters that Amazon SES takes in a tag.
      notificationId: `${event.id}-${to}`,
      address,
      sender: scope().tenant.name,
      subject,
      body,
    });
    await transact({ writes: [], once: mark });
  } catch (error) {
    if (error instanceof Refused)
      log.warn("a provider refused a message about work", { eventId: event.id, why: error.message });
    else if (!(error instanceof AlreadyDone)) throw error;
  }
}

const targetWords: Record<Locale, Record<string, string>> = {
  "zh-CN": {
    accept: "受理",
    firstResponse: "首次响应",
    plan: "初步方案",
    nextResponse: "后续响应",
    resolution: "解决",
    regulatory: "法定期限",
  },
  en: {
    accept: "acceptance",
    firstResponse: "first response",
    plan: "first proposal",
    nextResponse: "next response",
    resolution: "resolution",
    regulatory: "the legal limit",
  },
};

const clockText: Record<
  Locale,
  (breached: boolean, number: string, subject: string, target: string, at: string) => Text
> = {
  "zh-CN": (breached, number, subject, target, at) => ({
    subject: breached ? `工单 ${number} ${target}已超时` : `工单 ${number} ${target}即将超时`,
    body: `${subject}\n${breached ? `应于 ${at} 前完成，已超时。` : `请于 ${at} 前完成。`}`,
  }),
  en: (breached, number, subject, target, at) => ({
    subject: breached
      ? `Ticket ${number}: ${target} was missed`
      : `Ticket ${number}: ${target} is running out`,
    body: `${subject}\n${breached ? `It was due at ${at}.` : `It is due at ${at}.`}`,
  }),
};

const nodeText: Record<Locale, (words: string, trackingNumber: string, expectedBy: string) => Text> = {
  "zh-CN": (words, trackingNumber, expectedBy) => ({
    subject: `${words}：${trackingNumber}`,
    body: `运单 ${trackingNumber} ${words}，应于 ${expectedBy} 前完成。`,
  }),
  en: (words, trackingNumber, expectedBy) => ({
    subject: `${words}: ${trackingNumber}`,
    body: `Parcel ${trackingNumber}: ${words.toLowerCase()}. It was expected by ${expectedBy}.`,
  }),
};

const collectorText: Record<Locale, (trackingNumber: string, code: string) => Text> = {
  "zh-CN": (trackingNumber, code) => ({
    subject: `代收码 ${code}`,
    body: `您被指定代收包裹 ${trackingNumber}，代收码 ${code}，领取时请出示。`,
  }),
  en: (trackingNumber, code) => ({
    subject: `Collection code ${code}`,
    body: `You may collect parcel ${trackingNumber}. Show the courier the code ${code}.`,
  }),
};

const taskText: Record<Locale, (type: string, title: string, deadline: string, link: string) => Text> = {
  "zh-CN": (type, title, deadline, link) => {
    const subject =
      type === "task.overdue"
        ? `任务已逾期：${title}`
        : type === "task.reminded"
          ? `任务提醒：${title}`
          : `新任务：${title}`;
    return { subject, body: `${subject}，截止 ${deadline}。${link}` };
  },
  en: (type, title, deadline, link) => {
    const subject =
      type === "task.overdue"
        ? `Overdue: ${title}`
        : type === "task.reminded"
          ? `Reminder: ${title}`
          : `New task: ${title}`;
    return { subject, body: `${subject}, due ${deadline}. ${link}` };
  },
};
