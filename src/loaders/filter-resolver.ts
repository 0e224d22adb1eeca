import { allOf, type FilterTree } from "../query/filter-tree.js";
import type { Matching } from "../store/list-request.js";
import { joinedRelation } from "../store/related-ids.js";
import type { Batching, ListUse } from "./batching.js";
import { namedRelations } from "./named-relations.js";

/** Makes of a filter what the store is asked: one command for each condition on related documents, the innermost first. */
export type FilterResolver = (tree: FilterTree, use: ListUse) => Promise<Matching>;

type RelatedTree = FilterTree & { kind: "related" };

/** How many ids a command may still name. */
interface IdBudget {
  use: ListUse;
  left: number;
}

/**
 * A chain of conditions on related documents is worked out from its end, set of ids by set of ids, so that each level costs one read more
 * and not one for every document above it. Only at its end, or where a set is too large for a command, documents are looked up one by one.
 */
export function filterResolver(batching: Batching): FilterResolver {
  const { mostNamedIds, waves } = batching;
  const named = namedRelations(batching);
  let joins = 0;
  const budgetOf = (use: ListUse): IdBudget => ({ use, left: mostNamedIds[use] });
  const ofRequest = { page: budgetOf("page"), whole: budgetOf("whole"), part: budgetOf("part") };

  const resolve = async (tree: FilterTree, budget: IdBudget): Promise<Matching> => {
    const resolveAll = (parts: readonly FilterTree[]) => Promise.all(parts.map((part) => resolve(part, budget)));
    switch (tree.kind) {
      case "own":
        return { where: tree.where };
      case "related":
        return related(tree, budget);
      case "all":
        return allMatching(await resolveAll(tree.parts));
      case "any":
      case "none":
        return oneMatching(tree.kind === "any" ? "$or" : "$nor", await resolveAll(tree.parts));
    }
  };

  const related = async ({ relation, target: tree }: RelatedTree, budget: IdBudget): Promise<Matching> => {
    const isChain = tree.kind !== "own";
    const { use } = budget;
    // What it names stands in a command of its own, so it takes nothing from this one's.
    const target = await resolve(tree, isChain ? budgetOf(use === "part" ? "part" : "whole") : budget);
    const isWhole = isChain && target.joined === undefined && use !== "part";
    const most = isWhole ? wholeOf(budget) : budget.left;
    if (most > 0) {
      const { where, count } = await waves.track(() => named(relation, target, most, isWhole));
      // Others may have taken of it meanwhile.
      const left = isWhole ? wholeOf(budget) : budget.left;
      if (where && count <= left) {
        budget.left -= count;
        return { where };
      }
    }
    return joinedRelation(relation, target, `by${(joins += 1)}`);
  };

  /** A page may name as many as a whole list where it would be looked up in a chain otherwise. */
  function wholeOf({ use, left }: IdBudget): number {
    return left + mostNamedIds.whole - mostNamedIds[use];
  }

  return (tree, use) => resolve(tree, ofRequest[use]);
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
