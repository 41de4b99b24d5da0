import { useSyncExternalStore } from "react";

const key = "caas.dark";
const listeners = new Set<() => void>();
const system = window.matchMedia("(prefers-color-scheme: dark)");

/** As chosen; as the system is where nothing was chosen. */
export function isDark(): boolean {
  const chosen = localStorage.getItem(key);
  return chosen === null ? system.matches : chosen === "1";
}

export function chooseDark(dark: boolean): void {
  localStorage.setItem(key, dark ? "1" : "0");
  for (const listener of listeners) listener();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  system.addEventListener("change", changed);
  return () => {
    listeners.delete(changed);
    system.removeEventListener("change", changed);
  };
}

export function useDark(): boolean {
  return useSyncExternalStore(listen, isDark);
}
