import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { types } from "./index.ts";

const source = join(import.meta.dirname, "..");

it("every event that a file defines is listed", async () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const defined = files.flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/ = event\(\s*"([^"]+)"/g)].map(([, type]) => type),
  );
  expect(defined.length).toBeGreaterThan(25);
  expect((await types({})).map(({ type }) => type).toSorted()).toEqual(defined.toSorted());
});

it("every example validates against its schema", async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const { type, schema, example, version } of await types({})) {
    const validate = ajv.compile(schema);
    validate(example);
    expect([type, validate.errors]).toEqual([type, null]);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(version).toBeGreaterThan(0);
    expect(Object.keys(example).length).toBeGreaterThan(0);
    // An empty object is no event's data.
    expect(validate({})).toBe(false);
  }
});
