import { type Read, reading } from "../db/index.ts";
import { notFound, tenant } from "../kernel/index.ts";
import { PackageEntity, type PackageItem } from "./entity.ts";

/** @throws AppError `not_found` */
export async function load(packageId: string): Promise<PackageItem> {
  const { data } = await PackageEntity().get({ tenantId: tenant(), packageId }).go({ consistent: true });
  if (!data) throw notFound("package", packageId);
  return data;
}

/** For reading a package together with other things. */
export function packageRead(packageId: string): Read<PackageItem> {
  return reading<PackageItem>(PackageEntity(), PackageEntity().get({ tenantId: tenant(), packageId }));
}

/** The packages with windows that are on sale. There are few. */
export async function sold(): Promise<PackageItem[]> {
  const { data } = await PackageEntity().query.all({ tenantId: tenant() }).go({ pages: "all" });
  return data.filter(({ content }) => content.enabled && content.kind === "scheduled_delivery");
}
