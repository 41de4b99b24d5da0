import { notFound, tenant } from "../kernel/index.ts";
import { MacroEntity, type MacroItem } from "./entity.ts";

/** @throws AppError `not_found` */
export async function load(macroId: string): Promise<MacroItem> {
  const { data } = await MacroEntity().get({ tenantId: tenant(), macroId }).go({ consistent: true });
  if (!data) throw notFound("macro", macroId);
  return data;
}
