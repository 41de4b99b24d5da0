import type { Params } from "./form.ts";

export interface Kept extends Record<string, unknown> {
  id: string;
  created: number;
}

/** Refused as Stripe refuses; sent as its error document. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** What Stripe keeps, by kind, in the order in which it was made. */
export class Objects {
  private readonly kinds = new Map<string, Map<string, Kept>>();
  private made = 0;

  constructor(private readonly now: () => number) {}

  create(kind: string, prefix: string, values: Record<string, unknown>): Kept {
    const id =
      typeof values.id === "string" ? values.id : `${prefix}_${String(++this.made).padStart(6, "0")}`;
    if (this.of(kind).has(id)) throw new Refused(400, `${kind} already exists.`, "resource_already_exists");
    const kept = { object: kind, metadata: {}, livemode: false, ...values, id, created: this.now() };
    this.of(kind).set(id, kept);
    return kept;
  }

  get(kind: string, id: string): Kept {
    const found = this.of(kind).get(id);
    if (!found) throw new Refused(404, `No such ${kind}: '${id}'`, "resource_missing");
    return found;
  }

  all(kind: string): Kept[] {
    return [...this.of(kind).values()].reverse();
  }

  /** A page, newest first; `filter` says which of the parameters select. */
  list(kind: string, params: Params, filter: (object: Kept) => boolean = () => true) {
    const all = this.all(kind).filter(filter);
    const after = params.starting_after;
    const from = typeof after === "string" ? all.findIndex(({ id }) => id === after) + 1 : 0;
    if (typeof after === "string" && from === 0) throw new Refused(400, `No such ${kind}: '${after}'`);
    const limit = Number(params.limit ?? 10);
    const data = all.slice(from, from + limit);
    return { object: "list", url: "/", data, has_more: from + limit < all.length };
  }

  private of(kind: string): Map<string, Kept> {
    const kept = this.kinds.get(kind) ?? new Map<string, Kept>();
    this.kinds.set(kind, kept);
    return kept;
  }
}
