import type { EntityResolution, NameUse } from "./entity-resolution.js";

/**
 * For each of these entities those it is linked with, each once: what its page links to, in page order, then whose pages link to it, in the
 * order of the uses.
 */
export function linkedEntities(
  ids: ReadonlySet<string>,
  uses: readonly NameUse[],
  idByPageKey: ReadonlyMap<string, string>,
  resolve: EntityResolution["resolve"],
): Map<string, string[]> {
  const to = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const add = (links: Map<string, Set<string>>, one: string, other: string): void => {
    if (!ids.has(one) || one === other) return;
    const known = links.get(one);
    if (known) known.add(other);
    else links.set(one, new Set([other]));
  };
  for (const { name, kind, fromKey } of uses) {
    const source = fromKey === undefined ? undefined : idByPageKey.get(fromKey);
    const target = kind === "link" && source !== undefined ? resolve(name, fromKey) : undefined;
    if (source === undefined || target === undefined) continue;
    add(to, source, target);
    add(from, target, source);
  }
  return new Map([...ids].map((id) => [id, [...new Set([...(to.get(id) ?? []), ...(from.get(id) ?? [])])]]));
}
