import { useSyncExternalStore } from "react";

/** For as long as the tab: whoever comes to the machine later should not have it. */
const STORED_AS = "newsgraph:key";

let refused = false;
const listeners = new Set<() => void>();

/** The key that this server asks for, as somebody has typed it; undefined where nobody has. */
export function accessKey(): string | undefined {
  return sessionStorage.getItem(STORED_AS) ?? undefined;
}

/** Takes the key from now on, and begins anew with it. */
export function takeKey(key: string): void {
  sessionStorage.setItem(STORED_AS, key);
  window.location.reload();
}

/** Says that the server answers only to who has a valid key. */
export function tellRefused(): void {
  refused = true;
  for (const listener of listeners) listener();
}

/** Whether a key is asked for. */
export function useRefused(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => refused,
  );
}
