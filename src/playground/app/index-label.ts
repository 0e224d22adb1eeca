const PART = /(.+?)_(-?1|text|hashed|2d|2dsphere)(?:_|$)/g;

/** An index by what it holds, as `providerId, sort.publishedAtDesc ↓`, of the name that MongoDB gives it. */
export function indexLabel(name: string): string {
  if (name === "_id_") return "_id";
  const parts = [...name.matchAll(PART)];
  if (parts.map(([whole]) => whole).join("") !== name) return name;
  return parts.map(([, path, kind]) => (kind === "-1" ? `${path}\u00a0↓` : path)).join(", ");
}
