import type { Document, Operation } from "./openapi.ts";

interface Method {
  resource: string;
  name: string;
  source: string;
}

/** The source of the class that has a method for every operation, by resource. */
export function resourcesSource(document: Document): string {
  const methods = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) =>
      methodOf(document, path, method.toUpperCase(), operation),
    ),
  );
  const resources = new Map<string, Method[]>();
  for (const one of methods) resources.set(one.resource, [...(resources.get(one.resource) ?? []), one]);
  const blocks = [...resources].map(([resource, all]) => {
    refuseTwins(resource, all);
    return `  readonly ${resource} = {\n${all.map(({ source }) => source).join("\n")}\n  };`;
  });
  return `import type { RequestOptions } from "../call.ts";
import { type Http, part } from "../http.ts";
import type { Answer, Body, Item, Query } from "../operation.ts";
import { Pages } from "../pages.ts";

export abstract class Resources {
  protected abstract readonly http: Http;

${blocks.join("\n\n")}
}
`;
}

function refuseTwins(resource: string, methods: Method[]): void {
  const twin = methods.find(({ name }, index) => methods.findIndex((one) => one.name === name) !== index);
  if (twin)
    throw new Error(`Two operations would be caas.${resource}.${twin.name}: give one another operationId`);
}

function methodOf(document: Document, path: string, method: string, operation: Operation): Method {
  const id = operation.operationId;
  const [resource = "", ...rest] = path.replace(/^\/v1\//, "").split("/");
  const name = methodName(resource, rest, method, id);
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => parameter);
  // `fields` would make the answer another than its type says.
  const query = (operation.parameters ?? []).filter((one) => one.in === "query" && one.name !== "fields");
  const isList = method === "GET" && answersList(document, operation);
  const contentType = Object.keys(operation.requestBody?.content ?? {})[0];

  const takes = parameters.map((parameter) => `${parameter}: string`);
  if (contentType) takes.push(`body: Body<"${id}">`);
  if (query.length > 0)
    takes.push(`query${query.some(({ required }) => required) ? "" : "?"}: Query<"${id}">`);
  takes.push("options?: RequestOptions");

  const call = [
    `method: "${method}"`,
    `path: ${pathSource(path)}`,
    ...(query.length > 0 ? [isList ? "query: { ...query, ...(cursor && { cursor }) }" : "query"] : []),
    ...(contentType ? ["body"] : []),
    ...(contentType && contentType !== "application/json" ? [`contentType: "${contentType}"`] : []),
    "options",
  ].join(", ");
  const does = isList
    ? `new Pages<Item<"${id}">>((${query.length > 0 ? "cursor" : ""}) => this.http.send({ ${call} }))`
    : `this.http.send({ ${call} }) as Promise<Answer<"${id}">>`;
  const summary = (operation.summary ?? id).replaceAll("*/", "*\\/");
  return {
    resource: camelCase(resource),
    name,
    source: `    /** ${summary}: \`${method} ${path}\` */\n    ${name}: (${takes.join(", ")}) =>\n      ${does},`,
  };
}

/**
 * `create` for a POST on the resource itself; otherwise the operation's id without the resource's own name:
 * `listTickets` is `list`, `assignTicket` is `assign`, `listTicketEvents` is `listEvents`. A name follows from its
 * operation alone, so none changes when others come.
 */
export function methodName(resource: string, rest: string[], method: string, operationId: string): string {
  if (method === "POST" && rest.length === 0) return "create";
  const plural = pascalCase(resource);
  const singular = plural.replace(/ies$/, "y").replace(/s$/, "");
  const short = operationId.replace(new RegExp(`(?:${singular}|${plural})(?=[A-Z]|$)`), "");
  // What makes several at once is not to be taken for what makes one.
  return short === "create" || short === "" ? operationId : short;
}

function answersList({ components }: Document, { responses }: Operation): boolean {
  const given = responses["200"]?.content?.["application/json"]?.schema;
  const name = given?.$ref?.split("/").at(-1);
  const schema = name ? components?.schemas?.[name] : given;
  if (!schema) return false;
  return schema.properties?.data?.type === "array" && "nextCursor" in schema.properties;
}

function pathSource(path: string): string {
  return path.includes("{") ? `\`${path.replace(/\{(\w+)\}/g, "${part($1)}")}\`` : `"${path}"`;
}

function camelCase(text: string): string {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(text: string): string {
  return camelCase(`-${text}`);
}
