interface Route {
  types: "*" | readonly string[];
  /** For work that is done for many events together: how many, and how many seconds they are gathered for. */
  batch?: { size: number; seconds: number };
}

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
      "claim.approved",
      "claim.rejected",
      "claim.paid",
      "customer.erased",
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
  meter: {
    types: ["ticket.created", "notification.sent", "booking.confirmed"],
    // As many as are counted in one transaction.
    batch: { size: 75, seconds: 5 },
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
      "booking.confirmed",
      "booking.rescheduled",
      "booking.reminded",
      "booking.cancelled",
      "booking.missed",
      "booking.expired",
      "notification.failed",
      "member.invited",
      "member.password_reset_requested",
      "sla.warning",
      "sla.breached",
      "sla.escalated",
      "collector.named",
      "task.created",
      "task.reminded",
      "task.overdue",
      "message.answered",
      "webhook_endpoint.disabled",
      "billing.updated",
      "usage.threshold_reached",
    ],
  },
  rollup: {
    types: [
      "shipment.delivered",
      "booking.confirmed",
      "booking.cancelled",
      "booking.missed",
      "booking.fulfilled",
      "exception.recorded",
      "ticket.created",
      "ticket.message_created",
      "ticket.solved",
      "ticket.reopened",
      "survey.answered",
    ],
  },
  webhook: { types: "*" },
} as const satisfies Record<string, Route>;

export type ConsumerName = keyof typeof routes;
