import { z } from "zod";
import { type Page, PageInput, page } from "../db/index.ts";
import { AppError, fn, notFound, seal, shortCache, tenant, unseal } from "../kernel/index.ts";
import { PlaybookEntity, type PlaybookItem, PlaybookVersionEntity, placeOf } from "./entity.ts";
import { isScenario, type Scenario, scenarios } from "./scenarios.ts";
import type { Playbook } from "./schema.ts";

const currents = shortCache<PlaybookItem>({ seconds: 10, limit: 2000 });
/** Versions do not change, so they could stay; the limits only bound the memory. */
const versions = shortCache<PlaybookItem>({ seconds: 3600, limit: 2000 });

/** @throws AppError `not_found` where it is no scenario */
export function known(id: string): Scenario {
  if (!isScenario(id)) throw notFound("playbook", id);
  return id;
}

/** The texts are read when they are first asked for: few requests need them. */
export async function builtInItem(scenario: Scenario): Promise<PlaybookItem> {
  const { builtIn, builtInAt } = await import("./built-in/index.ts");
  return {
    tenantId: tenant(),
    scenario,
    content: builtIn[scenario],
    createdAt: builtInAt,
    updatedAt: builtInAt,
    version: 1,
  };
}

/** The current version, the built-in one where the world has changed nothing. */
export async function load(scenario: Scenario): Promise<PlaybookItem> {
  const { data } = await PlaybookEntity().get({ tenantId: tenant(), scenario }).go({ consistent: true });
  return data ?? builtInItem(scenario);
}

/** The current version as it was at most 10 s ago. */
export async function loadSoon(scenario: Scenario): Promise<PlaybookItem> {
  return (await currents.get(`${tenant()}#${scenario}`, () => load(scenario))) ?? builtInItem(scenario);
}

export function forget(scenario: Scenario): void {
  currents.forget(`${tenant()}#${scenario}`);
}

/** One version, the first of which exists before it is stored. @throws AppError `not_found` */
export async function loadVersion(scenario: Scenario, version: number): Promise<PlaybookItem> {
  const tenantId = tenant();
  const place = placeOf(version);
  const read = async () =>
    (await PlaybookVersionEntity().get({ tenantId, scenario, place }).go({ consistent: true })).data;
  const found = await versions.get(`${tenantId}#${scenario}#${version}`, read);
  if (found) return found;
  if (version === 1) return builtInItem(scenario);
  throw notFound(`version ${version} of the playbook`, scenario);
}

export function toPlaybook(item: PlaybookItem): Playbook {
  return {
    id: item.scenario,
    object: "playbook",
    scenario: item.scenario,
    ...item.content,
    changedBy: item.changedBy ?? null,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

/** The current version, or the one that is asked for. @throws AppError `not_found` */
export const get = fn(
  z.strictObject({ id: z.string(), version: z.coerce.number().int().min(1).max(999_999_999).optional() }),
  "policies:read",
  async ({ id, version }) => {
    const scenario = known(id);
    return toPlaybook(await (version === undefined ? load(scenario) : loadVersion(scenario, version)));
  },
);

/** The current playbooks of all scenarios, in the order of the trade: enquiries, losses, deliveries, the rest. */
export const list = fn(
  z.strictObject(PageInput),
  "policies:read",
  async ({ limit, cursor }): Promise<Page<Playbook>> => {
    const tenantId = tenant();
    const context = `${tenantId}|playbooks`;
    const after = cursor === undefined ? undefined : unseal("cursor", cursor, context);
    if (after === null)
      throw new AppError("bad_cursor", { detail: "Use a nextCursor of this very list, unchanged." });
    const start = after === undefined ? 0 : (scenarios as readonly string[]).indexOf(after) + 1;
    const shown = scenarios.slice(start, start + limit);
    const { data } = await PlaybookEntity()
      .query.primary({ tenantId })
      .go({ pages: "all", consistent: true });
    const changed = new Map(data.map((item) => [item.scenario, item]));
    const last = start + limit < scenarios.length ? shown.at(-1) : undefined;
    return {
      object: "list",
      data: await Promise.all(
        shown.map(async (scenario) => toPlaybook(changed.get(scenario) ?? (await builtInItem(scenario)))),
      ),
      nextCursor: last ? seal("cursor", last, context) : null,
    };
  },
);

/** Every version of a playbook, newest first. @throws AppError `not_found` */
export const listVersions = fn(
  z.strictObject({ id: z.string(), ...PageInput }),
  "policies:read",
  async ({ id, limit, cursor }): Promise<Page<Playbook>> => {
    const scenario = known(id);
    const stored = await page({
      queries: [PlaybookVersionEntity().query.primary({ tenantId: tenant(), scenario })],
      limit,
      cursor,
      name: `playbook-versions#${scenario}`,
      map: (item) => toPlaybook(item as PlaybookItem),
    });
    const unchanged = stored.data.length === 0 && cursor === undefined;
    return unchanged ? { ...stored, data: [toPlaybook(await builtInItem(scenario))] } : stored;
  },
);
