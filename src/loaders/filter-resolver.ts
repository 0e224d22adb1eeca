import { allOf, type FilterTree } from "../query/filter-tree.js";
import type { Matching } from "../store/list-request.js";
import { joinedRelation, namedRelation } from "../store/related-ids.js";
import type { Batching, ListUse } from "./batching.js";

/** Makes of a filter what the store is asked: one command for each condition on related documents, the innermost first. */
export type FilterResolver = (tree: FilterTree, use: ListUse) => Promise<Matching>;

export function filterResolver({ store, read, waves, mostNamedIds }: Batching): FilterResolver {
  let joins = 0;
  const left = { ...mostNamedIds };
  // One after the other, so that each knows what is left, and a request with many of them leaves connections to others.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const known = new Map<string, Promise<Matching>>();
  const resolve: FilterResolver = async (tree, use) => {
    const resolveAll = (parts: readonly FilterTree[]) => Promise.all(parts.map((part) => resolve(part, use)));
    switch (tree.kind) {
      case "own":
        return { where: tree.where };
      case "related": {
        const key = `${use} ${JSON.stringify(tree)}`;
        let matching = known.get(key);
        if (!matching) known.set(key, (matching = related(tree, use)));
        return matching;
      }
      case "all":
        return allMatching(await resolveAll(tree.parts));
      case "any":
      case "none":
        return oneMatching(tree.kind === "any" ? "$or" : "$nor", await resolveAll(tree.parts));
    }
  };
  const related = async ({ relation, target }: FilterTree & { kind: "related" }, use: ListUse): Promise<Matching> => {
    const matching = await resolve(target, use);
    const named = await waves.track(() =>
      inTurn(async () => {
        if (left[use] <= 0) return undefined;
        const { where, count } = await namedRelation(store, relation, matching, left[use], read);
        left[use] -= count;
        return where;
      }),
    );
    return named ? { where: named } : joinedRelation(relation, matching, `by${(joins += 1)}`);
  };
  return resolve;
}

/** All of these hold. */
export function allMatching(parts: readonly Matching[]): Matching {
  const joins = parts.flatMap(({ joined }) => joined ?? []);
  const where = allOf(parts.map((part) => part.where));
  if (joins.length === 0) return { where };
  return {
    where,
    joined: { stages: joins.flatMap(({ stages }) => stages), where: allOf(joins.map((join) => join.where)) },
  };
}

/** At least one of these holds, or none of them. Where one needs a join, all must wait for it. */
function oneMatching(operator: "$or" | "$nor", parts: readonly Matching[]): Matching {
  const where = { [operator]: parts.map((part) => allOf([part.where, part.joined?.where ?? {}])) };
  const stages = parts.flatMap(({ joined }) => joined?.stages ?? []);
  return stages.length === 0 ? { where } : { where: {}, joined: { stages, where } };
}
