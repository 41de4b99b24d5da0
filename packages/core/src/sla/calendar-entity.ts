import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { BusinessHours } from "./calendar-schema.ts";

/** What a person gives a calendar: its name and its hours. */
export interface CalendarContent extends BusinessHours {
  name: string;
}

/** A calendar as it is now. A firm has few, so they share a partition. */
export const CalendarEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "calendar", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          calendarId: { type: "string", required: true },
          content: { type: CustomAttributeType<CalendarContent>("any"), required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#calendars", casing: "none" },
            sk: {
              field: "sk",
              composite: ["calendarId"],
              template: "calendar#${calendarId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type CalendarItem = EntityItem<ReturnType<typeof CalendarEntity>>;

/** A calendar as one edit left it. Never changed and never deleted, because tickets keep the version they got. */
export const CalendarVersionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "calendarVersion", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          calendarId: { type: "string", required: true },
          version: { type: "number", required: true },
          content: { type: CustomAttributeType<CalendarContent>("any"), required: true },
          createdAt: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "calendarId"],
              template: "t#${tenantId}#calendar#${calendarId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["version"], template: "version#${version}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
