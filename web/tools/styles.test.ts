import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../src/", import.meta.url));

const isStylesheet = (file: string) => file.endsWith(".css");

it("styles a class in one stylesheet only, since all that were ever opened hold for every page", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).filter(isStylesheet))
    for (const [, name = ""] of readFileSync(root + file, "utf8").matchAll(/^\.([a-z][\w-]*)(?= *[{,]$)/gm))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, files]) => files.size > 1)).toEqual([]);
});
