const listeners = new Set<() => void>();
let up = true;

/** Whether the last request reached the API. */
export function connected(): boolean {
  return up;
}

export function reached(answered: boolean): void {
  if (answered === up) return;
  up = answered;
  for (const listener of listeners) listener();
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
