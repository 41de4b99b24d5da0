import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { currentDocument } from "./document.ts";
import { generate } from "./generate.ts";
import { methodName } from "./resources.ts";

const kept = (name: string) => readFileSync(new URL(`../src/generated/${name}`, import.meta.url), "utf8");

it("the client in src/generated is what the API's document makes", async () => {
  for (const [name, text] of Object.entries(await generate(await currentDocument())))
    expect(
      kept(name) === text,
      `packages/sdk/src/generated/${name} is older than the API's routes: run \`npm run sdk:generate\` and commit it`,
    ).toBe(true);
});

it("every operation of the document is a method, once", async () => {
  const { paths } = await currentDocument();
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const source = kept("resources.ts");
  for (const { operationId } of operations)
    expect(source.split(`<"${operationId}">`).length, operationId).toBeGreaterThan(1);
  expect(source.match(/this\.http\.send\(/g)).toHaveLength(operations.length);
});

describe("a method's name", () => {
  it.each([
    ["tickets", [], "POST", "openTicket", "create"],
    ["tickets", [], "GET", "listTickets", "list"],
    ["tickets", ["{id}"], "GET", "getTicket", "get"],
    ["tickets", ["{id}", "assign"], "POST", "assignTicket", "assign"],
    ["tickets", ["{id}", "events"], "GET", "listTicketEvents", "listEvents"],
    ["tickets", ["{id}", "steps", "{step}"], "POST", "tickStep", "tickStep"],
    ["sla-policies", ["order"], "PUT", "orderSlaPolicies", "order"],
    ["webhook-endpoints", ["{id}"], "DELETE", "deleteWebhookEndpoint", "delete"],
    ["shipments", ["batch"], "POST", "createShipments", "createShipments"],
  ])("of %s/%j %s %s is %s", (resource, rest, method, operationId, name) => {
    expect(methodName(resource, rest, method, operationId)).toBe(name);
  });
});
