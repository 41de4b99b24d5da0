import type { ErrorCode, Permission } from "@caas/core/kernel";
import type { z } from "zod";
import type { Answer } from "./answer.ts";
import type { RequestContext } from "./context.ts";

export type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** All that there is to a route: what it takes, what it answers, and what it does. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** With parameters as OpenAPI writes them: `/v1/tickets/{id}`. */
  path: string;
  /** Unique name of the operation, such as `openTicket`. */
  id: string;
  summary: string;
  tag: string;
  /** What the actor needs, as the core function says; `null` for any actor, "public" for nobody in particular. */
  permission: Permission | null | "public";
  params?: Params;
  query?: Query;
  body?: Body;
  /** A file that is taken as the body instead of JSON; `handle` gets its bytes. */
  file?: { type: string; description: string; example: string };
  /** The answer by status; `null` for an empty one; `csv` is an example of the file that it can be instead. */
  answers: Record<number, { schema: z.ZodType | null; description: string; csv?: string }>;
  /** Codes of refusals beside those that every endpoint has. */
  errors?: ErrorCode[];
  handle: (
    input: {
      params: Output<Params>;
      query: Output<Query>;
      body: Output<Body>;
      file: Uint8Array<ArrayBuffer>;
      ifVersion: number | undefined;
    },
    c: RequestContext,
  ) => Promise<Answer>;
}
