import type { z } from "zod";
import type { Problem } from "../endpoint.ts";

/** The problem document of a refusal, with members that single codes add. */
export type ProblemBody = z.infer<typeof Problem> & Record<string, unknown>;

export interface Answer<Body> {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed JSON; `null` for an empty answer. */
  body: Body;
}

export interface List<Item> {
  object: "list";
  data: Item[];
  nextCursor: string | null;
}

type Headers_ = Record<string, string>;

type Send = (path: string, request: RequestInit) => Response | Promise<Response>;

/** Asks the API over `send`, with `credential` as bearer. */
export function clientOver(send: Send, credential?: string, always: Headers_ = {}) {
  async function request<Body>(
    method: string,
    path: string,
    { body, headers }: { body?: unknown; headers?: Headers_ } = {},
  ): Promise<Answer<Body>> {
    const sent: Headers_ = {
      ...(credential ? { Authorization: `Bearer ${credential}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...always,
      ...headers,
    };
    const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
    const answer = await send(path, { method, headers: sent, body: text });
    const got = await answer.text();
    const isJson = /json/.test(answer.headers.get("Content-Type") ?? "");
    return {
      status: answer.status,
      headers: answer.headers,
      text: got,
      body: (got && isJson ? JSON.parse(got) : null) as Body,
    };
  }
  return {
    request,
    get: <Body = ProblemBody>(path: string, headers?: Headers_) => request<Body>("GET", path, { headers }),
    post: <Body = ProblemBody>(path: string, body?: unknown, headers?: Headers_) =>
      request<Body>("POST", path, { body, headers }),
    put: <Body = ProblemBody>(path: string, body?: unknown) => request<Body>("PUT", path, { body }),
    patch: <Body = ProblemBody>(path: string, body?: unknown, headers?: Headers_) =>
      request<Body>("PATCH", path, { body, headers }),
    remove: <Body = ProblemBody>(path: string) => request<Body>("DELETE", path),
    /** Every item of a list, walked by its cursors. */
    async all<Item>(path: string, limit = 100): Promise<Item[]> {
      const items: Item[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const sign = path.includes("?") ? "&" : "?";
        const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
        const { status, body, text }: Answer<List<Item>> = await request(
          "GET",
          `${path}${sign}limit=${limit}${after}`,
        );
        if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
        items.push(...body.data);
        cursor = body.nextCursor;
      }
      return items;
    },
  };
}

export type Client = ReturnType<typeof clientOver>;
