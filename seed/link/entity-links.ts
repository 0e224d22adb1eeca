import type { LinkEnd } from "./entity-resolution.js";
import type { LinkUse } from "./linkable.js";

/**
 * For each of these entities those it is linked with, each once: what its page links to, in page order, then whose pages link to it, in the
 * order of the links.
 */
export function linkedEntities(
  ids: ReadonlySet<string>,
  links: readonly LinkUse[],
  idByPageKey: ReadonlyMap<string, string>,
  ends: ReadonlyMap<LinkUse, LinkEnd>,
): Map<string, string[]> {
  const to = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const add = (known: Map<string, Set<string>>, one: string, other: string): void => {
    if (!ids.has(one) || one === other) return;
    const others = known.get(one);
    if (others) others.add(other);
    else known.set(one, new Set([other]));
  };
  for (const link of links) {
    const source = idByPageKey.get(link.from.key);
    const end = ends.get(link);
    if (source === undefined || end === undefined || !("entityId" in end)) continue;
    add(to, source, end.entityId);
    add(from, end.entityId, source);
  }
  return new Map([...ids].map((id) => [id, [...new Set([...(to.get(id) ?? []), ...(from.get(id) ?? [])])]]));
}
