const PREFIX = "newsgraph:";

let isForgotten = false;

/** Forgets all of it, and keeps nothing more: GraphiQL writes its tabs a moment late, when the page is about to go. */
export function forgetAll(): void {
  playgroundStorage.clear();
  isForgotten = true;
}

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

/**
 * What GraphiQL remembers between visits, under names of our own: another GraphiQL on the same host and port
 * would else bring its tabs along.
 */
export const playgroundStorage = {
  get length(): number {
    return ownKeys().length;
  },
  getItem: (key: string): string | null => localStorage.getItem(PREFIX + key),
  setItem: (key: string, value: string): void => {
    if (!isForgotten) localStorage.setItem(PREFIX + key, value);
  },
  removeItem: (key: string): void => localStorage.removeItem(PREFIX + key),
  clear: (): void => ownKeys().forEach((key) => localStorage.removeItem(key)),
};
