import * as Sla from "@caas/core/sla";
import type { Stage } from "./stage.ts";

const hours: [string, string][] = [["08:00", "20:00"]];
const shorter: [string, string][] = [["09:00", "18:00"]];

/**
 * What the firm promises: its hours with China's holidays, and three policies, of which the last takes every ticket
 * that the others leave. They were made before the first ticket was.
 */
export async function agree({ as, times }: Stage): Promise<void> {
  await as("admin", times("-9d 09:00"), async () => {
    const { id: calendarId } = await Sla.Calendars.create({
      name: "客服工作时间",
      timezone: "Asia/Shanghai",
      country: "CN",
      weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: shorter, sun: shorter },
    });
    await Sla.Policies.create({
      name: "其他工单",
      calendarId,
      targets: {
        accept: "PT5M",
        firstResponse: "PT30M",
        plan: "PT2H",
        nextResponse: "PT2H",
        resolution: "PT12H",
      },
      byType: { inquiry: { resolution: "PT4H" } },
      pauseOnHold: true,
      escalation: [
        { on: "warn", target: "resolution", actions: [{ type: "notify", roles: ["supervisor"] }] },
        { on: "breach", target: "resolution", actions: [{ type: "raise_priority" }] },
      ],
    });
    // Above the next, so that a very important customer's complaint keeps what they were promised.
    await Sla.Policies.create({
      name: "贵宾客户",
      conditions: { vip: true },
      calendarId: "24x7",
      targets: {
        accept: "PT1M",
        firstResponse: "PT5M",
        plan: "PT30M",
        nextResponse: "PT1H",
        resolution: "PT4H",
      },
      escalation: [{ on: "warn", actions: [{ type: "notify", roles: ["supervisor"] }] }],
    });
    await Sla.Policies.create({
      name: "投诉与理赔",
      conditions: { types: ["complaint", "claim"] },
      calendarId: "24x7",
      targets: {
        accept: "PT2M",
        firstResponse: "PT15M",
        plan: "PT1H",
        nextResponse: "PT2H",
        resolution: "PT24H",
      },
      byType: { complaint: { resolution: "PT6H" } },
      byPriority: { urgent: { firstResponse: "PT5M", resolution: "PT4H" } },
      escalation: [
        { on: "warn", target: "resolution", actions: [{ type: "notify", roles: ["supervisor"] }] },
        {
          on: "breach",
          target: "resolution",
          actions: [{ type: "raise_priority" }, { type: "move_to_tier3" }],
        },
        {
          on: "after",
          target: "resolution",
          afterMinutes: 120,
          actions: [
            { type: "notify", roles: ["admin", "owner"] },
            { type: "voucher", amount: { amount: 1000, currency: "CNY" } },
          ],
        },
      ],
    });
  });
}
