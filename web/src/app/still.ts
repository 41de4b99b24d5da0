import { useSyncExternalStore } from "react";

const system = window.matchMedia("(prefers-reduced-motion: reduce)");

function listen(changed: () => void): () => void {
  system.addEventListener("change", changed);
  return () => system.removeEventListener("change", changed);
}

/** Whether the person has asked their system for less movement. */
export function useStill(): boolean {
  return useSyncExternalStore(listen, () => system.matches);
}
