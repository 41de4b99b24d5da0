import type { operations } from "./generated/schema.ts";

/** The name of an operation in the API's OpenAPI document. */
export type OperationId = keyof operations;

type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
type Successes<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202 | 204)]: Json<Responses[Status]>;
};

/** What an operation answers when it succeeds. */
export type Answer<Id extends OperationId> = Successes<operations[Id]["responses"]>[keyof Successes<
  operations[Id]["responses"]
>];

/** The items of an operation that lists. */
export type Item<Id extends OperationId> = Answer<Id> extends { data: (infer One)[] } ? One : never;

/** What an operation takes. */
export type Body<Id extends OperationId> =
  NonNullable<operations[Id]["requestBody"]> extends { content: infer Content }
    ? Content[keyof Content]
    : never;

/** What an operation can be asked for. */
export type Query<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["query"]>;
