interface ShortCache<Value> {
  /** The value kept under `key`, else what `load` finds; nothing found is not kept. */
  get(key: string, load: () => Promise<Value | null>): Promise<Value | null>;
  forget(key: string): void;
}

/**
 * Keeps what was read for a few seconds in this process, for what every request needs and rarely changes.
 * Whoever changes such a thing calls `forget`; other processes see the change when their time is up.
 * The load itself is kept, so requests that come together read once, and a load that began before a `forget`
 * is not found after it.
 * @param limit how many values are kept; the longest unread goes first
 */
export function shortCache<Value>({ seconds, limit }: { seconds: number; limit: number }): ShortCache<Value> {
  const entries = new Map<string, { value: Promise<Value | null>; until: number }>();

  function drop(key: string, value: Promise<Value | null>) {
    if (entries.get(key)?.value === value) entries.delete(key);
  }

  return {
    async get(key, load) {
      const known = entries.get(key);
      if (known && known.until > Date.now()) {
        entries.delete(key);
        entries.set(key, known);
        return known.value;
      }
      const value = load();
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + seconds * 1000 });
      const oldest = entries.keys().next().value;
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
      try {
        const found = await value;
        if (found === null) drop(key, value);
        return found;
      } catch (error) {
        drop(key, value);
        throw error;
      }
    },
    forget(key) {
      entries.delete(key);
    },
  };
}
