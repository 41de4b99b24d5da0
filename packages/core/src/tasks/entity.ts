import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { type Actor, lazy } from "../kernel/index.ts";
import { taskStatuses } from "./schema.ts";

interface Assignee {
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
}

/** Work asked of a branch or courier. By status there are two orders: the newest first, and what is due first. */
export const TaskEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "task", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          taskId: { type: "string", required: true },
          ticketId: { type: "string", required: true },
          ticketNumber: { type: "string", required: true },
          kind: { type: "string", required: true },
          title: { type: "string", required: true },
          description: { type: "string" },
          assignee: { type: CustomAttributeType<Assignee>("any"), required: true },
          status: { type: taskStatuses, required: true },
          deadline: { type: "string", required: true },
          remindedAt: { type: "string" },
          escalatedAt: { type: "string" },
          completedAt: { type: "string" },
          completedVia: { type: ["api", "link"] as const },
          result: { type: "string" },
          note: { type: "string" },
          cancelledAt: { type: "string" },
          createdBy: {
            type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any"),
            required: true,
          },
          shard: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "taskId"],
              template: "t#${tenantId}#task#${taskId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "task", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#tasks#${shard}",
              casing: "none",
            },
            sk: { field: "gsi1sk", composite: ["taskId"], template: "task#${taskId}", casing: "none" },
          },
          ofTicket: {
            index: "gsi2",
            pk: {
              field: "gsi2pk",
              composite: ["tenantId", "ticketId"],
              template: "t#${tenantId}#ticket#${ticketId}",
              casing: "none",
            },
            sk: { field: "gsi2sk", composite: ["taskId"], template: "task#${taskId}", casing: "none" },
          },
          byStatus: {
            index: "gsi3",
            pk: {
              field: "gsi3pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#tasks#${status}#${shard}",
              casing: "none",
            },
            sk: { field: "gsi3sk", composite: ["taskId"], template: "task#${taskId}", casing: "none" },
          },
          byDeadline: {
            index: "gsi4",
            pk: {
              field: "gsi4pk",
              composite: ["tenantId", "status", "shard"],
              template: "t#${tenantId}#tasks#${status}#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi4sk",
              composite: ["deadline", "taskId"],
              template: "task#${deadline}#${taskId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type TaskItem = EntityItem<ReturnType<typeof TaskEntity>>;
