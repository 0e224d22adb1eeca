import { useSyncExternalStore } from "react";

/** Under which the place where one is on a page is kept for its entry of the history. */
export const SCROLL_KEY = "scroll";

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Path and search of the address, e.g. `/search?q=flood`. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
}

/** Goes to a page of the reader. With `replace`, Back does not lead to where one was. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, "", href);
  else {
    keepState(SCROLL_KEY, window.scrollY);
    window.history.pushState(null, "", href);
  }
  tell();
}

/** What was kept under `key` for this entry of the history, e.g. how many pages of a list were open. */
export function keptState(key: string): unknown {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null ? (state as Record<string, unknown>)[key] : undefined;
}

/** Keeps a value for this entry of the history: Back and Reload find it there. */
export function keepState(key: string, value: unknown): void {
  const state: unknown = window.history.state;
  window.history.replaceState({ ...(state ?? {}), [key]: value }, "");
}
