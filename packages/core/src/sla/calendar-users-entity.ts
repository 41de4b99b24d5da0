import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** What a calendar is used by beside policies, such as packages, so that it is not deleted under them. */
export const CalendarUsersEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "calendarUsers", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          calendarId: { type: "string", required: true },
          users: { type: CustomAttributeType<CalendarUser[]>("any"), required: true },
          version: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "calendarId"],
              template: "t#${tenantId}#calendar#${calendarId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "users", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type CalendarUsersItem = EntityItem<ReturnType<typeof CalendarUsersEntity>>;

export interface CalendarUser {
  id: string;
  /** As people of the firm call it. */
  name: string;
}
