import type { PathRequest } from "../query/path-arguments.js";
import { PathSearch } from "../query/path-search.js";
import { findNeighbours, findNewestShared, findPathNodes, type PathNode } from "../store/path-reads.js";
import type { Batching } from "./batching.js";

export interface PathStepRow {
  fromId: string;
  toId: string;
  /** LINK where the page of one links to the other, else ARTICLE. */
  via: "ARTICLE" | "LINK";
  /** The newest article about both, where `via` is ARTICLE and articles are asked for. */
  articleId?: string;
}

/**
 * The steps of a shortest path; none where there is none within `maxSteps`, or nothing has one of the ids.
 * @param taken told how many neighbours are read, as they come; what it throws ends the search
 */
export type EntityPath = (
  request: PathRequest & { withArticles: boolean },
  taken: (neighbours: number) => void,
) => Promise<PathStepRow[]>;

/** One command for both ends and all paths of two steps, at least one for each further step; then one for the entities, and one for the articles. */
export function entityPath({ store, read, waves }: Batching): EntityPath {
  async function find(request: PathRequest, taken: (neighbours: number) => void): Promise<PathNode[]> {
    const gone = new Set<string>();
    for (;;) {
      const search = new PathSearch(request, gone);
      while (search.wanted.length > 0) search.take(await findNeighbours(store, search.wanted, taken, read));
      const { path = [] } = search;
      if (path.length < 2) return [];
      const nodes = await findPathNodes(store, path, read);
      if (!nodes.has(request.from) || !nodes.has(request.to)) return [];
      const missing = path.filter((id) => !nodes.has(id));
      if (missing.length === 0) return path.map((id) => nodes.get(id) as PathNode);
      // Removed since their neighbours were written down.
      for (const id of missing) gone.add(id);
    }
  }

  return ({ withArticles, ...request }, taken) =>
    waves.track(async () => {
      const nodes = await find(request, taken);
      const steps = nodes.slice(1).map((to, index) => stepBetween(nodes[index] as PathNode, to));
      const sharing = withArticles ? steps.filter(({ via }) => via === "ARTICLE") : [];
      const articleIds = await findNewestShared(
        store,
        sharing.map(({ pair }) => pair),
        read,
      );
      return steps.map(({ pair: _, ...step }) => {
        const articleId = articleIds[sharing.findIndex(({ toId }) => toId === step.toId)];
        return { ...step, ...(articleId !== undefined && { articleId }) };
      });
    });
}

function stepBetween(from: PathNode, to: PathNode) {
  const isLink = from.linkedIds.includes(to._id) || to.linkedIds.includes(from._id);
  const [rarer, other] = from.articleCount < to.articleCount ? [from, to] : [to, from];
  return {
    fromId: from._id,
    toId: to._id,
    via: isLink ? ("LINK" as const) : ("ARTICLE" as const),
    pair: { rarer: rarer._id, other: other._id },
  };
}
