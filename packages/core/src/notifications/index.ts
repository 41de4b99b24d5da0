import { z } from "zod";
import { PageInput, page, shards } from "../db/index.ts";
import { fn, idSchema, notFound, tenant } from "../kernel/index.ts";
import { NotificationEntity, type NotificationItem } from "./entity.ts";
import { toNotification } from "./present.ts";
import { channels, notificationStatuses } from "./schema.ts";

export { listChannels, orderChannels, removeChannel, setChannel } from "./channels/index.ts";
export { ChannelOrder, ChannelSetup, SetChannel } from "./channels/schema.ts";
export { digest } from "./digest.ts";
export { digestKind } from "./digest-pending.ts";
export type { NotificationItem } from "./entity.ts";
export { NotificationFailed, NotificationSent } from "./event.ts";
export { notificationExample } from "./examples.ts";
export { mailInvitation } from "./invitation-mail.ts";
export { forgetNotification, notificationsOf } from "./of-customer.ts";
export { onEvent } from "./on-event.ts";
export { toNotification } from "./present.ts";
export { releaseKind } from "./record.ts";
export { release } from "./release.ts";
export { replyText } from "./reply-text.ts";
export { Notification } from "./schema.ts";
export {
  create as createTemplate,
  restore as restoreTemplate,
  update as updateTemplate,
} from "./templates/edit.ts";
export { TemplateUpdated } from "./templates/event.ts";
export { preview as previewTemplate } from "./templates/preview.ts";
export { get as getTemplate, list as listTemplates } from "./templates/read.ts";
export {
  NewTemplate,
  NotificationTemplate,
  PreviewTemplate,
  TemplatePreview,
  UpdateTemplate,
} from "./templates/schema.ts";

/** How texts are filled in, loaded when it is first needed. */
export const freeText = () => import("./templates/free-text.ts");

/** @throws AppError `not_found` */
export const get = fn(
  z.strictObject({ id: idSchema("notification") }),
  "notifications:read",
  async ({ id }) => {
    const key = { tenantId: tenant(), notificationId: id };
    const { data } = await NotificationEntity().get(key).go({ consistent: true });
    if (!data) throw notFound("notification", id);
    return toNotification(data);
  },
);

/** The log, newest first: what was told, what was not, and why. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    shipmentId: idSchema("shipment").optional(),
    ticketId: idSchema("ticket").optional(),
    customerId: idSchema("customer").optional(),
    status: z.enum(notificationStatuses).optional(),
    channel: z.enum(channels).optional(),
    /** The event that was told, such as `shipment.exception`, or `shipment.digest`. */
    event: z.string().max(100).optional(),
  }),
  "notifications:read",
  ({ limit, cursor, ...wanted }) =>
    page({
      queries: queries(wanted),
      filter: (item) => Object.entries(wanted).every(([field, value]) => !value || item[field] === value),
      limit,
      cursor,
      name: JSON.stringify(["notifications", wanted]),
      map: (item) => toNotification(item as NotificationItem),
    }),
);

/** The narrowest index of those that are asked for. */
function queries(wanted: { shipmentId?: string; ticketId?: string; customerId?: string }) {
  const tenantId = tenant();
  const { ofTicket, ofShipment, ofCustomer, all } = NotificationEntity().query;
  if (wanted.ticketId) return [ofTicket({ tenantId, ticketId: wanted.ticketId })];
  if (wanted.shipmentId) return [ofShipment({ tenantId, shipmentId: wanted.shipmentId })];
  if (wanted.customerId) return [ofCustomer({ tenantId, customerId: wanted.customerId })];
  return shards.map((shard) => all({ tenantId, shard }));
}

/** Of so many messages to a customer the newest about a parcel is looked for. */
const looked = 25;

/** The parcel that a customer was last told about; `null` where none of the latest messages was about one. */
export async function lastTold(customerId: string): Promise<string | null> {
  const { data } = await NotificationEntity()
    .query.ofCustomer({ tenantId: tenant(), customerId })
    .go({ order: "desc", limit: looked });
  return data.find(({ status, shipmentId }) => status === "sent" && shipmentId)?.shipmentId ?? null;
}
