import type { PathRequest } from "./path-arguments.js";

/** Neighbours that one read is to bring, as far as can be foreseen: some 20 ms of work, after which the sides may have met. */
const NEIGHBOURS_PER_READ = 50_000;
/** A command names its nodes, and has a size. */
const MOST_NODES_PER_READ = 5_000;

/** What is known from one end of the path. */
interface Side {
  /** The nodes that were reached, each with the one it was first reached from; the end itself from none. */
  reachedFrom: Map<string, string | undefined>;
  /** Those as many steps away as the side has come. */
  frontier: string[];
}

/** One side going a step further. */
interface Advance {
  from: Side;
  /** The side that it may meet. */
  to: Side;
  /** How many nodes of the frontier are done. */
  at: number;
  /** Who is reached by this step, in that order. */
  reached: string[];
}

/**
 * A breadth-first search from both ends for a shortest path in a graph without directions. It reads nothing itself: as long as `wanted`
 * names nodes, give `take` their neighbours.
 *
 * The side whose frontier has fewer nodes goes a step further, node by node in the order in which they were reached, until one of its
 * neighbours has been reached from the other end; no path is shorter then, because the sides had not met before. So with the same
 * neighbours in the same order, the path is always the same, however many nodes are read at once.
 */
export class PathSearch {
  /** The nodes of the path with both ends; undefined as long as none is found. */
  path: readonly string[] | undefined;
  readonly #maxSteps: number;
  readonly #without: ReadonlySet<string>;
  readonly #sides: { start: Side; goal: Side };
  /** Undefined when the search is over. */
  #step: Advance | undefined;
  #stepsDone = 0;
  #nodesRead = 0;
  #neighboursRead = 0;

  /** @param without nodes that no path may lead through */
  constructor({ from, to, maxSteps }: PathRequest, without: ReadonlySet<string> = new Set()) {
    this.#maxSteps = maxSteps;
    this.#without = without;
    const sideAt = (id: string): Side => ({ reachedFrom: new Map([[id, undefined]]), frontier: [id] });
    const [start, goal] = [sideAt(from), sideAt(to)];
    this.#sides = { start, goal };
    if (from === to) this.path = [from];
    else this.#step = { from: start, to: goal, at: 0, reached: [] };
  }

  /** The nodes whose neighbours are needed next, in the order in which they are needed; none when the search is over. */
  get wanted(): readonly string[] {
    if (!this.#step) return [];
    const { from, to, at } = this.#step;
    // Both ends at once: only where they are next to each other is the second one not needed.
    if (this.#stepsDone === 0 && this.#maxSteps > 1) return [...from.frontier, ...to.frontier];
    const perNode = Math.max(1, this.#neighboursRead / Math.max(1, this.#nodesRead));
    const nodes = Math.min(MOST_NODES_PER_READ, Math.ceil(NEIGHBOURS_PER_READ / perNode));
    return from.frontier.slice(at, at + nodes);
  }

  /** @param neighbours of all the nodes that are `wanted`; one that is missing has none */
  take(neighbours: ReadonlyMap<string, readonly string[]>): void {
    for (const id of this.wanted) {
      if (!this.#step) return;
      const found = neighbours.get(id) ?? [];
      this.#nodesRead += 1;
      this.#neighboursRead += found.length;
      this.#expand(id, found, this.#step);
    }
  }

  #expand(id: string, neighbours: readonly string[], step: Advance): void {
    const { from, to, reached } = step;
    const isLastStep = this.#stepsDone + 1 === this.#maxSteps;
    for (const neighbour of neighbours) {
      if (to.reachedFrom.has(neighbour)) return this.#meet(from, id, neighbour);
      // Nobody goes on from where the last step leads.
      if (isLastStep || from.reachedFrom.has(neighbour) || this.#without.has(neighbour)) continue;
      from.reachedFrom.set(neighbour, id);
      reached.push(neighbour);
    }
    step.at += 1;
    if (step.at === from.frontier.length) this.#endStep(from, to, reached);
  }

  #endStep(from: Side, to: Side, reached: string[]): void {
    from.frontier = reached;
    this.#stepsDone += 1;
    if (this.#stepsDone === this.#maxSteps || reached.length === 0) this.#step = undefined;
    else {
      const [next, other] = reached.length < to.frontier.length ? [from, to] : [to, from];
      this.#step = { from: next, to: other, at: 0, reached: [] };
    }
  }

  #meet(from: Side, here: string, there: string): void {
    const { start, goal } = this.#sides;
    const [near, far] = from === start ? [here, there] : [there, here];
    this.path = [...chainTo(near, start).reverse(), ...chainTo(far, goal)];
    this.#step = undefined;
  }
}

/** From the node back to the end that the side started from. */
function chainTo(node: string, { reachedFrom }: Side): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = node; at !== undefined; at = reachedFrom.get(at)) chain.push(at);
  return chain;
}
