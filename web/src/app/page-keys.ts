import { useEffect } from "react";
import { isTyping } from "./keys.ts";

/** What a key does on the page that is open, and what the help says of it. */
export interface PageKey {
  keys: string;
  name: string;
  run: () => void;
}

let current: readonly PageKey[] = [];

/** The keys of the page that is open. */
export function pageKeys(): readonly PageKey[] {
  return current;
}

/** Gives the page its keys for as long as it is open. */
export function usePageKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    current = keys;
    const pressed = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const known = keys.find((one) => one.keys === event.key);
      if (!known) return;
      event.preventDefault();
      known.run();
    };
    window.addEventListener("keydown", pressed);
    return () => {
      current = [];
      window.removeEventListener("keydown", pressed);
    };
  }, [keys]);
}
