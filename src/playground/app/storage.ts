const PREFIX = "newsgraph:";

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
  setItem: (key: string, value: string): void => localStorage.setItem(PREFIX + key, value),
  removeItem: (key: string): void => localStorage.removeItem(PREFIX + key),
  clear: (): void => ownKeys().forEach((key) => localStorage.removeItem(key)),
};
