import { expandable, expansions } from "@caas/core/expand";
import { config } from "@caas/core/kernel";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Endpoint } from "../definition.ts";
import { endpointsOf } from "../endpoint.ts";
import { allRoutes } from "../route-groups.ts";
import { shownBy } from "../selection.ts";
import { responseHeaders } from "./headers.ts";
import { operation } from "./operation.ts";
import { meanings } from "./parameters.ts";
import { tags } from "./tags.ts";

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const description = `Customer service as a service for courier companies.

Send \`Authorization: Bearer …\` with an API key or a member's access token. What you send and get is JSON; times are
RFC 3339 in UTC, durations ISO 8601, money whole minor units. Lists come in pages: follow \`nextCursor\`.
A POST with an \`Idempotency-Key\` can be tried again safely. What is refused is told as a problem document (RFC 9457);
every \`code\` is explained under [/problems](/problems).`;

/** The document of the API, made of the same definitions that check its requests. */
export async function openApiDocument(): Promise<Document> {
  return documentOf(endpointsOf(await allRoutes()));
}

function documentOf(endpoints: readonly Endpoint[]): Document {
  const generator = new OpenAPIHono();
  const registry = generator.openAPIRegistry;
  registry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "An API key (`caas_live_…`, `caas_test_…`) or a member's access token.",
  });
  for (const [name, header] of Object.entries(responseHeaders)) {
    registry.registerComponent("headers", name, { ...header } as never);
  }
  for (const endpoint of endpoints) registry.registerPath(operation(endpoint));
  const used = new Set(endpoints.map(({ tag }) => tag));
  const document = generator.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "CaaS",
      version: "1.0.0",
      description,
    },
    servers: [{ url: config().publicUrl }],
    tags: Object.entries(tags).flatMap(([name, text]) =>
      used.has(name) ? [{ name, description: text }] : [],
    ),
  });
  describeParameters(document);
  describeExpansions(document, endpoints);
  return closeTuples(document) as Document;
}

/** Says what a parameter means where its schema does not. */
function describeParameters({ paths = {} }: Document): void {
  for (const item of Object.values(paths)) {
    for (const one of Object.values(item ?? {}) as {
      parameters?: { name: string; description?: string }[];
    }[]) {
      for (const parameter of one.parameters ?? []) {
        const meaning = meanings[parameter.name];
        if (parameter.description === undefined && meaning) parameter.description = meaning;
      }
    }
  }
}

/** Says what `expand` puts beside the ids of an object. */
function describeExpansions({ components = {} }: Document, endpoints: readonly Endpoint[]): void {
  for (const endpoint of endpoints) {
    const shown = shownBy(endpoint);
    const schema = components.schemas?.[shown?.meta()?.id ?? ""];
    if (!shown || !schema || !("properties" in schema) || !schema.properties) continue;
    for (const name of expandable(Object.keys(shown.shape))) {
      const { field, schema: beside } = expansions[name];
      schema.properties[name] = {
        description: `What \`${field}\` names; only where \`expand\` asks for it.`,
        anyOf: [{ $ref: `#/components/schemas/${beside.meta()?.id}` }, { type: "null" }],
      };
    }
  }
}

/** A tuple has as many members as it has places; JSON Schema takes fewer and more where nobody says so. */
function closeTuples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeTuples);
  if (typeof value !== "object" || value === null) return value;
  const closed = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, closeTuples(inner)]));
  const { prefixItems } = closed;
  if (!Array.isArray(prefixItems)) return closed;
  return { ...closed, minItems: prefixItems.length, maxItems: prefixItems.length };
}
