export interface Page<Item> {
  object: "list";
  data: Item[];
  nextCursor: string | null;
}

/**
 * A list that is read page by page as it is walked: `for await (const ticket of caas.tickets.list())`. Nothing is asked
 * before that, and nothing more once the walk is left.
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #read: (cursor?: string) => Promise<unknown>;

  constructor(read: (cursor?: string) => Promise<unknown>) {
    this.#read = read;
  }

  /** One page: the first, or the one that the query's `cursor` names. */
  page(): Promise<Page<Item>> {
    return this.#read() as Promise<Page<Item>>;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let { data, nextCursor } = await this.page();
    for (;;) {
      yield* data;
      if (nextCursor === null) return;
      ({ data, nextCursor } = (await this.#read(nextCursor)) as Page<Item>);
    }
  }
}
