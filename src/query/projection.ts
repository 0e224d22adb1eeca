/** Which fields of a document are read. */
export interface Projection {
  /** Dotted paths, sorted, none inside another, `_id` always among them. */
  paths: readonly string[];
  /** Equal for equal projections. */
  key: string;
}

export function projectionOf(paths: Iterable<string>): Projection {
  const sorted = [...new Set(["_id", ...paths])].sort();
  // A parent sorts before its children; the store refuses both at once.
  const outermost = sorted.filter((path) => !sorted.some((other) => path.startsWith(`${other}.`)));
  return { paths: outermost, key: outermost.join() };
}

/** Everything that any of these reads. */
export function unionOf(projections: Iterable<Projection>): Projection {
  const distinct = new Map([...projections].map((projection) => [projection.key, projection]));
  const [only, ...others] = distinct.values();
  return only && others.length === 0 ? only : projectionOf([...distinct.values()].flatMap(({ paths }) => paths));
}
