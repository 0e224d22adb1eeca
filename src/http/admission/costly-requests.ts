import { visit, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { Cost } from "../limits/cost.js";

/** From here on a request is costly by what it may ask for: a tenth to a half of what one may at all. */
const COSTLY = { pages: 1_000, nodes: 10_000, values: 100_000, relations: 4 } as const;
/** A request is costly, too, that lasted so long before, in milliseconds, and so many times as long as others do. */
const SLOW_MS = 300;
const SLOW_TIMES = 10;
/** How much the last request counts in what others last. */
const SHARE = 0.02;

/** Operators and fields of filters by which the store looks at other nodes. */
const RELATIONS = new Set(["some", "every", "none", "provider"]);

/** Tells costly requests, by what they ask for and by how long the same operation lasted before. */
export class CostlyRequests {
  readonly #relations = new WeakMap<DocumentNode, number>();
  /** The last time and the one before: a moment at which all was slow makes no operation a slow one. */
  readonly #lasted = new WeakMap<OperationDefinitionNode, readonly [number, number]>();
  #usual = 0;

  /** @param relations how many conditions by relation there are */
  isCostly(operation: OperationDefinitionNode, cost: Cost, relations: number): boolean {
    if (cost.pages > COSTLY.pages || cost.nodes > COSTLY.nodes || cost.values > COSTLY.values) return true;
    if (relations >= COSTLY.relations) return true;
    const lasted = Math.min(...(this.#lasted.get(operation) ?? [0]));
    return lasted > SLOW_MS && lasted > SLOW_TIMES * this.#usual;
  }

  /** @param ms from the start of its work to its answer */
  learn(operation: OperationDefinitionNode, ms: number): void {
    const [before = 0] = this.#lasted.get(operation) ?? [];
    this.#lasted.set(operation, [ms, before]);
    // Else the first ones, which wait for all that a process begins with, would be slow beside nothing.
    this.#usual += (this.#usual === 0 ? 1 : SHARE) * (ms - this.#usual);
  }

  /** How many conditions by relation a document has with its variables. */
  relations(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
    return this.#relationsIn(document) + relationsOf(variables);
  }

  #relationsIn(document: DocumentNode): number {
    const known = this.#relations.get(document);
    if (known !== undefined) return known;
    let count = 0;
    visit(document, {
      ObjectField: ({ name }) => void (count += RELATIONS.has(name.value) ? 1 : 0),
    });
    this.#relations.set(document, count);
    return count;
  }
}

function relationsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (count, [name, inner]) => count + (RELATIONS.has(name) ? 1 : 0) + relationsOf(inner),
    0,
  );
}
