import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../../db/index.ts";
import { lazy } from "../../kernel/index.ts";
import type { DriverName } from "../drivers/settings.ts";
import type { Channel } from "../schema.ts";

/** A channel's driver; its settings are sealed as a whole, since the credentials are among them. */
export interface OwnDriver {
  driver: DriverName;
  sealedSettings: string;
}

/** By which channels one world tells its customers, in which order, and by whom. One item: it is read for every message. */
export const ChannelsEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "channels", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          order: { type: CustomAttributeType<Channel[]>("any"), required: true },
          drivers: {
            type: CustomAttributeType<Partial<Record<Channel, OwnDriver>>>("any"),
            required: true,
          },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["tenantId"], template: "t#${tenantId}#channels", casing: "none" },
            sk: { field: "sk", composite: [], template: "channels", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type ChannelsItem = EntityItem<ReturnType<typeof ChannelsEntity>>;
