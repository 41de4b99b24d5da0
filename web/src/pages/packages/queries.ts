import type { Body, Item } from "@caas/sdk";

export type Package = Item<"listPackages">;
export type PackageBody = Body<"createPackage">;
export type Kind = Package["kind"];

export const kinds = [
  "scheduled_delivery",
  "collect_on_behalf",
  "insured",
  "green_packaging",
  "custom",
] as const satisfies readonly Kind[];
