import { transact, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { TaskEntity } from "./entity.ts";

/** Puts `words` in the place of what was asked and answered in a ticket's tasks; who did it and when stays. */
export async function forgetTasksOf(ticketId: string, words: string): Promise<void> {
  const { data } = await TaskEntity().query.ofTicket({ tenantId: tenant(), ticketId }).go({ pages: "all" });
  for (const { taskId } of data) {
    const patch = TaskEntity()
      .patch({ tenantId: tenant(), taskId })
      .set({ title: words })
      .remove(["description", "note"]);
    await transact({ writes: [write(patch)] });
  }
}
