/** The world that requests work in: what is real, or the sandbox. Each window has its own. */
export type World = "live" | "test";

const key = "caas.world";
const listeners = new Set<() => void>();

export function world(): World {
  return sessionStorage.getItem(key) === "test" ? "test" : "live";
}

export function enterWorld(next: World): void {
  sessionStorage.setItem(key, next);
  for (const listener of listeners) listener();
}

export function onWorld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
