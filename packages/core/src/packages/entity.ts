import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import type { PackageContent } from "./schema.ts";

const attributes = {
  ...commonAttributes,
  packageId: { type: "string", required: true },
  content: { type: CustomAttributeType<PackageContent>("any"), required: true },
} as const;

/** A package and its versions lie together. */
const partition = {
  field: "pk",
  composite: ["tenantId", "packageId"],
  template: "t#${tenantId}#package#${packageId}",
  casing: "none",
} as const;

/** A service that a firm sells with its parcels, as it is now. There are few and they change rarely. */
export const PackageEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "package", version: "1", service: "caas" },
        attributes,
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: [], template: "package", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#packages",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["packageId"],
              template: "package#${packageId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type PackageItem = EntityItem<ReturnType<typeof PackageEntity>>;

/** Each version for ever, since a booking keeps what it was sold. Never changed. */
export const PackageVersionEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "package_version", version: "1", service: "caas" },
        attributes: { ...attributes, place: { type: "string", required: true } },
        indexes: {
          primary: {
            pk: partition,
            sk: { field: "sk", composite: ["place"], template: "version#${place}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/**
 * How many places of one window are taken. It comes to be with the first booking; its capacity stands in the
 * package, so that a change of it counts at once.
 */
export const SlotEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "slot", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          packageId: { type: "string", required: true },
          area: { type: "string", required: true },
          date: { type: "string", required: true },
          from: { type: "string", required: true },
          taken: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "packageId", "area"],
              template: "t#${tenantId}#package#${packageId}#slots#${area}",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["date", "from"],
              template: "slot#${date}#${from}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type SlotItem = EntityItem<ReturnType<typeof SlotEntity>>;
