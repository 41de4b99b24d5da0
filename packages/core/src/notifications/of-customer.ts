import { type Strand, transact, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { NotificationEntity, type NotificationItem } from "./entity.ts";

/** What a customer was told, or was not. */
export function notificationsOf(customerId: string): Strand {
  return {
    query: NotificationEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "notification#ntf_",
    idOf: ({ notificationId }) => String(notificationId),
  };
}

/** Takes address and words off what somebody was told; that and when they were told stays. */
export async function forgetNotification({ notificationId, fact, ...item }: NotificationItem): Promise<void> {
  const { ticket, claim } = fact;
  const silent = {
    ...fact,
    message: null,
    ticket: ticket && { ...ticket, subject: "" },
    ...(claim && { claim: { ...claim, decision: null, payment: null } }),
  };
  const patch = NotificationEntity()
    .patch({ tenantId: tenant(), notificationId })
    .set({ body: "", fact: silent })
    .remove(["to", "subject"])
    // A worker that is sending it has read its words already; the queue brings this once more.
    .where(({ version }, { eq }) => eq(version, item.version));
  await transact({ writes: [write(patch)] });
}
