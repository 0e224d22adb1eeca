import type { EntityResolution } from "./entity-resolution.js";
import { folderOf, follow } from "./files/place.js";
import type { LinkUse } from "./linkable.js";
import { addCount, byCountAndTarget } from "./order.js";

/** Links that lead nowhere, or may lead to several; the most frequent first. */
export interface OpenLinks {
  /** Targets without a page or article; a path to a file from the source's top, where it says from where. */
  unresolved: { target: string; count: number }[];
  ambiguous: EntityResolution["ambiguous"];
}

/**
 * @param links those that were resolved
 * @param sources whose links are looked at; names that fit several pages and stand in no link at all are everybody's
 */
export function openLinks(
  { entities, ends, ambiguous }: EntityResolution,
  links: readonly LinkUse[],
  sources: ReadonlySet<string>,
): OpenLinks {
  const stubNames = new Map(entities.flatMap(({ id, name, isStub }) => (isStub ? [[id, name] as const] : [])));
  const unclear = new Set(ambiguous.map(({ target }) => target));
  const [linked, counts, missing] = [new Set<string>(), new Map<string, number>(), new Map<string, number>()];
  for (const use of links) {
    const end = ends.get(use);
    const isUnclear = end === undefined && unclear.has(use.target);
    if (isUnclear) linked.add(use.target);
    if (!sources.has(use.from.source)) continue;
    if (isUnclear) addCount(counts, use.target, use.count);
    else if (end === undefined) addCount(missing, pathFromTop(use), use.count);
    else if ("entityId" in end && stubNames.has(end.entityId))
      addCount(missing, stubNames.get(end.entityId) ?? "", use.count);
  }
  return {
    unresolved: [...missing].map(([target, count]) => ({ target, count })).sort(byCountAndTarget),
    ambiguous: ambiguous
      .map((one) => ({ ...one, count: linked.has(one.target) ? (counts.get(one.target) ?? 0) : one.count }))
      .filter(({ count }) => count > 0)
      .sort(byCountAndTarget),
  };
}

/** Where the file would lie that a link leads to; what leads out of the source, or is a mere name, stays as written. */
function pathFromTop({ kind, target, from }: LinkUse): string {
  if (target.startsWith("/") || (kind === "name" && !target.startsWith("."))) return target;
  return follow(folderOf(from.path).split("/"), target)?.join("/") ?? target;
}
