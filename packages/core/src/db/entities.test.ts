import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { table } from "./table.ts";

interface Key {
  field: string;
  composite: string[];
  template?: string;
  casing?: string;
}

/** One way into one entity: its primary key or an index. */
interface Access {
  name: string;
  index: string | undefined;
  pk: Key;
  sk: Key;
}

/** Keys that are not led by a tenant, each with the reason why it stands outside of all of them. */
const platformWide: Record<string, string> = {
  "SlugLookup.primary": "a slug is unique over the platform, and a public page names no tenant but by it",
  "EmailLookup.primary": "an address is unique over the platform, and a log-in names no tenant but by it",
  "InvitationLookup.primary": "whoever follows an invitation's link has no credential yet",
  "HashLookup.primary": "a request names its tenant by nothing but its key",
  "InboundTokenEntity.primary": "a push names its tenant by nothing but its address",
  "InboundTokenEntity.all": "the operator has the pushes of all tenants read anew",
  "SandboxLookup.primary": "the sweep must find the sandboxes whose clock was moved",
  "PositionEntity.primary": "how far a sweep has come is nobody's in particular",
  "UsageHourEntity.byUnreported": "the report to Stripe goes through the hours of all tenants",
  "BillingAccountEntity.byBilled": "the reconciliation with Stripe goes through all tenants that pay",
  "StripeEventEntity.primary": "an event of Stripe's names no tenant of ours",
  "LeaseEntity.primary": "that a run is under way is nobody's in particular",
  "DueEntity.byMinute": "the sweep asks for what falls due in all tenants",
};

/** Sort keys that begin with a time, because that is the order they are there for. */
const byTime = ["DueEntity.byMinute", "DueEntity.ofSandbox"];

/** Who talks to the store without an entity, and so makes keys of its own. */
const withoutEntities: Record<string, string> = {
  "db/client.ts": "asks for one fixed key, to learn whether the store answers",
  "db/page.ts": "takes its keys from an entity's query",
  "db/claim.ts": "sends what the entity of idempotency makes, for its condition's answer",
  "db/transact.ts": "takes its writes from entities",
  "db/write.ts": "turns what entities make into parts of a transaction",
  "db/remove-sandbox.ts": "removes a sandbox, whatever it holds, by an index of all of its items",
  "db/read-together.ts": "takes its keys from entities",
  "db/testing/own-table.ts": "makes a table for a test file of its own",
  "shipments/read.ts": "takes its key from an entity",
  "auth/throttle.ts": "counts tries under THROTTLE#…, before anybody has logged in",
};

const source = join(import.meta.dirname, "..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const accesses: Access[] = [];
const entities: string[] = [];

beforeAll(async () => {
  for (const file of files) {
    if (!/new Entity\(/.test(readFileSync(join(source, file), "utf8"))) continue;
    const exported = (await import(join(source, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (!/(Entity|Lookup)$/.test(name) || typeof value !== "function") continue;
      entities.push(name);
      const { original } = (value as () => { model: { original: { indexes: Record<string, unknown> } } })()
        .model;
      for (const [access, keys] of Object.entries(original.indexes)) {
        accesses.push({ name: `${name}.${access}`, ...(keys as Omit<Access, "name">) });
      }
    }
  }
});

const names = (wrong: Access[]) => wrong.map(({ name }) => name);

it("every file that makes an entity was read, and every entity in it", () => {
  const made = files.flatMap((file) => readFileSync(join(source, file), "utf8").match(/new Entity\(/g) ?? []);
  expect(entities.length).toBe(made.length);
  expect(entities.length).toBeGreaterThan(20);
});

describe("every key", () => {
  it("is led by its tenant, but for those that stand outside of all tenants", () => {
    const led = ({ pk }: Access) =>
      pk.composite[0] === "tenantId" && /^t#\$\{tenantId\}#/.test(pk.template ?? "");
    expect(names(accesses.filter((access) => !led(access))).toSorted()).toEqual(
      Object.keys(platformWide).toSorted(),
    );
  });

  it("that stands outside cannot be taken for a tenant's", () => {
    const outside = accesses.filter(({ name }) => name in platformWide && name !== "SandboxLookup.primary");
    expect(names(outside.filter(({ pk }) => !/^[A-Z]+#\$\{/.test(pk.template ?? "")))).toEqual([]);
  });

  it("is written as it is given, in capitals and small letters", () => {
    expect(names(accesses.filter(({ pk, sk }) => pk.casing !== "none" || sk.casing !== "none"))).toEqual([]);
  });

  it("has a template that uses all of its parts", () => {
    const whole = ({ composite, template = "" }: Key) =>
      composite.join() === [...template.matchAll(/\$\{(\w+)\}/g)].map(([, part]) => part).join();
    expect(names(accesses.filter(({ pk, sk }) => !whole(pk) || !whole(sk)))).toEqual([]);
  });

  it("is a field of the table as it is described", () => {
    const fields = ({ index }: Access) => {
      if (index === undefined) return { partitionKey: table.partitionKey, sortKey: table.sortKey };
      return (table.indexes as Record<string, { partitionKey: string; sortKey: string }>)[index];
    };
    const fits = (access: Access) =>
      fields(access)?.partitionKey === access.pk.field && fields(access)?.sortKey === access.sk.field;
    expect(names(accesses.filter((access) => !fits(access)))).toEqual([]);
  });
});

describe("every sort key", () => {
  const prefix = ({ sk }: Access) => /^[a-z][a-z-]*(?=#|$)/.exec(sk.template ?? "")?.[0];

  it("begins with a word of its kind, but for those in order of time", () => {
    const without = accesses.filter((access) => prefix(access) === undefined);
    expect(names(without).toSorted()).toEqual(byTime.toSorted());
  });

  it("tells kinds apart that share a partition", () => {
    const taken = new Map<string, string>();
    const clashes: string[] = [];
    for (const access of accesses) {
      const place = [access.index, access.pk.template, prefix(access)].join(" ");
      const other = taken.get(place);
      if (other) clashes.push(`${other} and ${access.name}`);
      taken.set(place, access.name);
    }
    expect(clashes).toEqual([]);
  });
});

it("nobody else talks to the store", () => {
  const talking = files.filter((file) =>
    /from "@aws-sdk\/(lib|client)-dynamodb"/.test(readFileSync(join(source, file), "utf8")),
  );
  expect(talking.toSorted()).toEqual(Object.keys(withoutEntities).toSorted());
});
