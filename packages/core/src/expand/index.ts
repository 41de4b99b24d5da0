import type { z } from "zod";
import { Customer, customerRead, toCustomer } from "../customers/index.ts";
import { asPlatform, type Read, readTogether } from "../db/index.ts";
import { authorize, type Permission } from "../kernel/index.ts";
import { Member, memberRead, toMember } from "../members/index.ts";
import { Package, packageRead, toPackage } from "../packages/index.ts";
import { Shipment, shipmentRead, toShipment } from "../shipments/index.ts";
import { Ticket, ticketRead, toTicket } from "../tickets/index.ts";

/** An object that others name by its id, and that can be put beside that id. */
interface Expansion {
  /** The field that holds the id. */
  field: string;
  schema: z.ZodType;
  /** What it takes to see such an object. */
  permission: Permission;
  read: (id: string) => Read<object>;
  /** Members belong to the firm, not to one of its worlds, and are read by the platform. */
  ofFirm?: boolean;
}

export const expansions = {
  assignee: {
    ...{ field: "assigneeId", schema: Member, permission: "members:read", ofFirm: true },
    read: (id) => shown(memberRead(id), toMember),
  },
  customer: {
    ...{ field: "customerId", schema: Customer, permission: "customers:read" },
    read: (id) => shown(customerRead(id), toCustomer),
  },
  package: {
    ...{ field: "packageId", schema: Package, permission: "packages:read" },
    read: (id) => shown(packageRead(id), toPackage),
  },
  shipment: {
    ...{ field: "shipmentId", schema: Shipment, permission: "shipments:read" },
    read: (id) => shown(shipmentRead(id), toShipment),
  },
  ticket: {
    ...{ field: "ticketId", schema: Ticket, permission: "tickets:read" },
    read: (id) => shown(ticketRead(id), (item) => toTicket(item)),
  },
} as const satisfies Record<string, Expansion>;

export type ExpansionName = keyof typeof expansions;

const names = Object.keys(expansions) as ExpansionName[];

/** What can be put beside the ids of an object that has these fields. */
export function expandable(fields: readonly string[]): ExpansionName[] {
  return names.filter((name) => fields.includes(expansions[name].field) && !fields.includes(name));
}

/** What one call of the store takes. */
const atOnce = 100;

/**
 * Puts the objects that others name by id beside those ids, each under its name, as the actor may see them: personal
 * data is masked as in the objects' own answers. All of them are read at the same time.
 * @returns the objects with `null` where they name nothing, or what is no longer there
 * @throws AppError `forbidden` where the actor may not see one of the kinds
 */
export async function expand(
  objects: readonly object[],
  wanted: readonly ExpansionName[],
): Promise<object[]> {
  for (const name of wanted) authorize(expansions[name].permission);
  const ofFirm = wanted.filter((name) => (expansions[name] as Expansion).ofFirm);
  const ofWorld = wanted.filter((name) => !ofFirm.includes(name));
  const [own, firms] = await Promise.all([
    readAll(objects, ofWorld),
    asPlatform(() => readAll(objects, ofFirm)),
  ]);
  return objects.map((object) => {
    const beside = wanted.map((name) => {
      const id = idIn(object, name);
      return [name, (id && (own.get(id) ?? firms.get(id))) || null];
    });
    return { ...object, ...Object.fromEntries(beside) };
  });
}

/** The named objects by id; an id tells by its prefix which kind it is of. */
async function readAll(
  objects: readonly object[],
  wanted: readonly ExpansionName[],
): Promise<Map<string, object>> {
  const kinds = new Map<string, ExpansionName>();
  for (const name of wanted) {
    for (const object of objects) {
      const id = idIn(object, name);
      if (id) kinds.set(id, name);
    }
  }
  const all = [...kinds];
  const found = new Map<string, object>();
  const readSome = async (some: [string, ExpansionName][]) => {
    const read = await readTogether(some.map(([id, name]) => expansions[name].read(id)));
    for (const [index, [id]] of some.entries()) if (read[index]) found.set(id, read[index]);
  };
  const parts = Math.ceil(all.length / atOnce);
  await Promise.all(
    Array.from({ length: parts }, (_, part) => readSome(all.slice(part * atOnce, (part + 1) * atOnce))),
  );
  return found;
}

function idIn(object: object, name: ExpansionName): string | null {
  return (object as Record<string, string | null | undefined>)[expansions[name].field] || null;
}

function shown<Item>(read: Read<Item>, show: (item: Item) => object): Read<object> {
  return {
    ...read,
    parse: (raw) => {
      const item = read.parse(raw);
      return item === null ? null : show(item);
    },
  };
}
