import { notFound, tenant } from "../kernel/index.ts";
import { InboundSourceEntity, type InboundSourceItem } from "./entity.ts";

/** @throws AppError `not_found` */
export async function load(sourceId: string): Promise<InboundSourceItem> {
  const { data } = await InboundSourceEntity().get({ tenantId: tenant(), sourceId }).go({ consistent: true });
  if (!data) throw notFound("inbound source", sourceId);
  return data;
}
