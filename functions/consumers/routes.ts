/**
 * Which events go to which consumer. The stacks make a rule, a queue and a function of each line; the local
 * runner delivers by the same table.
 */
export const routes = {
  automate: {
    types: [
      "shipment.exception",
      "shipment.node_overdue",
      "shipment.delivered",
      "shipment.return_moved",
      "task.completed",
      "task.cancelled",
      "message.received",
      "booking.missed",
    ],
  },
  dispatch: {
    types: [
      "ticket.created",
      "ticket.updated",
      "ticket.assigned",
      "ticket.reopened",
      "ticket.solved",
      "member.presence_changed",
    ],
  },
  notify: {
    types: [
      "shipment.created",
      "shipment.updated",
      "shipment.exception",
      "shipment.delivered",
      "shipment.node_overdue",
      "ticket.created",
      "ticket.message_created",
      "ticket.solved",
      "claim.submitted",
      "claim.approved",
      "claim.rejected",
      "claim.paid",
      "notification.failed",
      "member.invited",
      "member.password_reset_requested",
      "sla.warning",
      "sla.breached",
      "sla.escalated",
      "task.created",
      "task.reminded",
      "task.overdue",
      "message.answered",
      "webhook_endpoint.disabled",
    ],
  },
  rollup: { types: ["shipment.delivered"] },
  webhook: { types: "*" },
} as const satisfies Record<string, { types: "*" | readonly string[] }>;

export type ConsumerName = keyof typeof routes;
