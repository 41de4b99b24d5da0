import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, PageInput, page, retryOnConflict, transact, type Write, write } from "../db/index.ts";
import { AppError, fn, idSchema, newId, nowIso, parse, tenant } from "../kernel/index.ts";
import { scenarios } from "../playbooks/index.ts";
import { MacroEntity, type MacroItem } from "./entity.ts";
import { load } from "./read.ts";
import { type Macro, MacroContent, macroKinds, UpdateMacro } from "./schema.ts";
import { check } from "./text.ts";

export { preview } from "./preview.ts";
export { Macro, MacroContent, MacroPreview, PreviewMacro, UpdateMacro } from "./schema.ts";

const Id = z.strictObject({ id: idSchema("macro") });
const Change = { ...Id.shape, ifVersion: z.int().optional() };

function toMacro({ macroId, content, createdAt, updatedAt, version }: MacroItem): Macro {
  return { id: macroId, object: "macro", ...content, createdAt, updatedAt, version };
}

/** The audit entry belongs to the tenant and the macro to one of its worlds, hence the function's own role. */
async function save(
  put: Write,
  action: string,
  { macroId, version }: Pick<MacroItem, "macroId" | "version">,
  answer?: Macro,
): Promise<void> {
  const audited = auditWrite(`macro.${action}`, { type: "macro", id: macroId }, { version });
  await asPlatform(() => transact({ writes: [put, audited], answer }));
}

/** @throws AppError `validation_failed` where a text cannot be filled in */
export const create = fn(MacroContent, "macros:write", async (content) => {
  await check(content);
  const at = nowIso();
  const common = { createdAt: at, updatedAt: at, version: 1 };
  const item: MacroItem = { tenantId: tenant(), macroId: newId("macro"), content, ...common };
  const answer = toMacro(item);
  await save(write(MacroEntity().create(item)), "created", item, answer);
  return answer;
});

export const get = fn(Id, "tickets:read", async ({ id }) => toMacro(await load(id)));

/** Newest first; of a kind, and of those that are offered for a kind of problem. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    kind: z.enum(macroKinds).optional(),
    category: z.enum(scenarios).optional(),
  }),
  "tickets:read",
  ({ limit, cursor, kind, category }) =>
    page({
      queries: [MacroEntity().query.all({ tenantId: tenant() })],
      limit,
      cursor,
      name: `macros#${kind ?? ""}#${category ?? ""}`,
      filter: (item) => {
        const { content } = item as MacroItem;
        const offered = content.categories.length === 0 || content.categories.some((one) => one === category);
        return (kind === undefined || content.kind === kind) && (category === undefined || offered);
      },
      map: (item) => toMacro(item as MacroItem),
    }),
);

/** @throws AppError `validation_failed`, `precondition_failed` */
export const update = fn(
  z.strictObject({ ...Change, changes: UpdateMacro }),
  "macros:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const before = await load(id);
      if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
      const content = parse(MacroContent, { ...before.content, ...changes });
      await check(content);
      const item = { ...before, content, updatedAt: nowIso(), version: before.version + 1 };
      const answer = toMacro(item);
      // Closes the race of two changes that have read the same version.
      const put = MacroEntity()
        .put(item)
        .where(({ version }, { eq }) => eq(version, before.version));
      await save(write(put), "updated", item, answer);
      return answer;
    }),
);

/** What was written with it stays. @throws AppError `not_found` */
export const remove = fn(Id, "macros:write", ({ id }) =>
  retryOnConflict(async () => {
    const { tenantId, macroId, version: read } = await load(id);
    const taken = MacroEntity()
      .delete({ tenantId, macroId })
      .where(({ version }, { eq }) => eq(version, read));
    await save(write(taken), "deleted", { macroId, version: read });
  }),
);
