import { MOST_JOINED, type ArticleTable } from "./article-table.js";

/** Weights are whole millionths, so that their sum is the same in whatever order the articles come. */
export const WEIGHT_UNIT = 1_000_000;

/** What the articles of one entity add up to. */
export interface EntityTally {
  entityId: string;
  articleCount: number;
  /** Its articles by provider; those without one are not among them. */
  providers: Map<string, number>;
  /** The other entities of its articles. */
  neighbours: Neighbour[];
}

export interface Neighbour {
  entityId: string;
  sharedArticleCount: number;
  /** In WEIGHT_UNITs. */
  weight: number;
}

/** Sums up the articles of each of these entities, all of which the table must hold. */
export function* tallyEntities(table: ArticleTable, ids: readonly string[]): Generator<EntityTally> {
  const sums = new Sums(table);
  for (const [entityId, articles] of table.articlesOf(ids)) {
    const providers = new Map<string, number>();
    for (const article of articles) {
      const provider = table.providerIds[table.providers[article] ?? -1];
      if (provider !== undefined) providers.set(provider, (providers.get(provider) ?? 0) + 1);
      sums.add(article, table.numberOf(entityId));
    }
    yield { entityId, articleCount: articles.length, providers, neighbours: sums.take() };
  }
}

/** Counts and weights of one entity's neighbours, by their numbers. */
class Sums {
  readonly #table: ArticleTable;
  readonly #counts: Uint32Array;
  readonly #weights: Float64Array;
  #met: number[] = [];

  constructor(table: ArticleTable) {
    this.#table = table;
    this.#counts = new Uint32Array(table.entityIds.length);
    this.#weights = new Float64Array(table.entityIds.length);
  }

  /**
   * An article joins two of its n entities by √(s₁ · s₂) / ln(1 + n), s being their salience: so one that names forty things joins
   * each pair of them weakly.
   */
  add(article: number, entity: number): void {
    const { members, roots, starts } = this.#table;
    const start = starts[article] ?? 0;
    const end = this.#table.endOf(article);
    const joined = Math.min(end, start + MOST_JOINED);
    const at = members.indexOf(entity, start);
    if (at >= joined) return;
    const own = roots[at] ?? 0;
    const share = WEIGHT_UNIT / Math.log(1 + end - start);
    for (let place = start; place < joined; place++) {
      const other = members[place] ?? 0;
      if (other === entity) continue;
      const count = this.#counts[other] ?? 0;
      if (count === 0) this.#met.push(other);
      this.#counts[other] = count + 1;
      this.#weights[other] = (this.#weights[other] ?? 0) + Math.round(own * (roots[place] ?? 0) * share);
    }
  }

  /** What was added since it was taken last. */
  take(): Neighbour[] {
    const neighbours = this.#met.map((other) => ({
      entityId: this.#table.entityIds[other] ?? "",
      sharedArticleCount: this.#counts[other] ?? 0,
      weight: this.#weights[other] ?? 0,
    }));
    for (const other of this.#met) this.#counts[other] = this.#weights[other] = 0;
    this.#met = [];
    return neighbours;
  }
}
