/** An entity with what it hangs together with. */
export interface Opened {
  id: string;
  name: string;
  related: { edges: readonly (Tie & { node: { id: string; name: string } })[] };
}

/** By what two entities hang together. */
export interface Tie {
  /** 0 to 1. */
  score: number;
  sharedArticleCount: number;
  linked: boolean;
}

export interface WalkNode {
  id: string;
  name: string;
  isOpened: boolean;
  /** Place in the walk of the one that brought it. */
  broughtBy: number;
}

export interface WalkLink extends Tie {
  from: string;
  to: string;
}

/** A graph of entities, of which some were opened one after the other. */
export interface Walk {
  nodes: readonly WalkNode[];
  links: readonly WalkLink[];
}

/** @param opened in the order in which they were opened */
export function walkOf(opened: readonly Opened[]): Walk {
  const isOpened = new Set(opened.map(({ id }) => id));
  const nodes = new Map<string, WalkNode>();
  const links = new Map<string, WalkLink>();
  for (const [place, { id, name, related }] of opened.entries()) {
    const add = (node: { id: string; name: string }): void => {
      if (nodes.has(node.id)) return;
      nodes.set(node.id, { ...node, isOpened: isOpened.has(node.id), broughtBy: place });
    };
    add({ id, name });
    for (const { node, score, sharedArticleCount, linked } of related.edges) {
      add({ id: node.id, name: node.name });
      // A pair has one link, whichever of both is opened.
      const pair = [id, node.id].toSorted().join(" ");
      if (!links.has(pair)) links.set(pair, { from: id, to: node.id, score, sharedArticleCount, linked });
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** What an entity hangs together with in the walk, the strongest first. */
export function tiesOf({ nodes, links }: Walk, id: string): { node: WalkNode; tie: Tie }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links
    .flatMap((link) => {
      const other = link.from === id ? link.to : link.to === id ? link.from : undefined;
      const node = other === undefined ? undefined : byId.get(other);
      return node ? [{ node, tie: link }] : [];
    })
    .toSorted((one, other) => other.tie.score - one.tie.score);
}
