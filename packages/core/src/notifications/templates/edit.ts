import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { auditWrite } from "../../audit/index.ts";
import { retryOnConflict, transact, write } from "../../db/index.ts";
import { AppError, fn, invalid, nowIso } from "../../kernel/index.ts";
import { type OwnText, TemplateEntity, type TemplateItem } from "./entity.ts";
import { TemplateUpdated } from "./event.ts";
import { filling, forget, idOf, type Key, known, load, textOf, toTemplate } from "./read.ts";
import { NewTemplate, type NotificationTemplate, UpdateTemplate } from "./schema.ts";
import { hasSubject } from "./text.ts";

/**
 * Puts an own text in place of the product's.
 * @throws AppError `template_exists` where there is an own text, `validation_failed`
 */
export const create = fn(NewTemplate, "notifications:write", ({ event, channel, locale, ...text }) =>
  change({ event, channel, locale }, undefined, async (before) => {
    if (before.own) {
      const id = idOf(before);
      throw new AppError("template_exists", {
        detail: `There is an own template ${id} already: change it with PATCH /v1/notification-templates/${id}.`,
        extra: { templateId: id },
      });
    }
    return text;
  }),
);

const target = { id: z.string(), ifVersion: z.int().optional() };

/**
 * Changes a text or switches it on or off; the product's text becomes the world's own by it.
 * @throws AppError `not_found`, `validation_failed`, `precondition_failed`
 */
export const update = fn(
  z.strictObject({ ...target, changes: UpdateTemplate }),
  "notifications:write",
  ({ id, changes, ifVersion }) =>
    change(known(id), ifVersion, async (before) => ({ ...(await textOf(before)), ...changes })),
);

/** Goes back to the product's text. @throws AppError `not_found`, `precondition_failed` */
export const restore = fn(z.strictObject(target), "notifications:write", ({ id, ifVersion }) =>
  change(known(id), ifVersion, async () => undefined),
);

function change(
  key: Key,
  ifVersion: number | undefined,
  next: (before: TemplateItem) => Promise<OwnText | undefined>,
): Promise<NotificationTemplate> {
  return retryOnConflict(async () => {
    const before = await load(key);
    if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
    const own = await next(before);
    if (isDeepStrictEqual(own, before.own)) return toTemplate(before);
    if (own) await checkOwn(key, own);
    const after = { ...before, own, updatedAt: nowIso(), version: before.version + 1 };
    const template = await toTemplate(after);
    await transact({
      writes: [
        saved(before, after),
        auditWrite(
          "notification_template.updated",
          { type: "notification_template", id: idOf(key) },
          { version: after.version, source: template.source, enabled: template.enabled },
        ),
      ],
      events: [TemplateUpdated({ template })],
    });
    forget();
    return template;
  });
}

/** Of two changes of one version the second reads again. The first change makes the item. */
function saved(before: TemplateItem, after: TemplateItem) {
  if (before.version === 1) return write(TemplateEntity().create(after));
  return write(
    TemplateEntity()
      .put(after)
      .where(({ version }, { eq }) => eq(version, before.version)),
  );
}

async function checkOwn(key: Key, own: OwnText): Promise<void> {
  if (hasSubject(key.channel) && own.subject === undefined)
    throw invalid("subject", "required", `a template for ${key.channel} needs a subject`);
  if (!hasSubject(key.channel) && own.subject !== undefined)
    throw invalid("subject", "not_allowed", `a template for ${key.channel} has no subject`);
  const { check } = await filling();
  await check({ ...key, ...own });
}
