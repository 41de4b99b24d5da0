import { access } from "./access.ts";
import { billing } from "./billing.ts";
import { bookings } from "./bookings.ts";
import type { RouteCase } from "./case.ts";
import { claims } from "./claims.ts";
import { cod } from "./cod.ts";
import { customers } from "./customers.ts";
import { figures } from "./figures.ts";
import { inbound } from "./inbound.ts";
import { notifications } from "./notifications.ts";
import { policies } from "./policies.ts";
import { sandbox } from "./sandbox.ts";
import { shipments } from "./shipments.ts";
import { tickets } from "./tickets.ts";
import { webhooks } from "./webhooks.ts";

export { pathOf, type RouteCase } from "./case.ts";

/** Every route that needs a credential. */
export const guarded: RouteCase[] = [
  ...access,
  ...billing,
  ...bookings,
  ...claims,
  ...cod,
  ...customers,
  ...figures,
  ...inbound,
  ...notifications,
  ...policies,
  ...sandbox,
  ...shipments,
  ...tickets,
  ...webhooks,
];
