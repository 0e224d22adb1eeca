import type { ArticleFilter, EntityFilter, Given, Logic, ProviderFilter } from "./arguments.js";
import { listHolds, textHolds, timeHolds, valueHolds } from "./operators.js";
import type { PlainArticle, PlainEntity, PlainProvider, World } from "./world.js";

/** Says which articles, providers and entities of a world match a filter. */
export class FilterOracle {
  readonly #articles: Map<string, PlainArticle>;
  readonly #providers: Map<string, PlainProvider>;
  readonly #entities: Map<string, PlainEntity>;
  readonly #said = new WeakMap<object, Map<string, boolean>>();

  constructor(private readonly world: World) {
    this.#articles = byId(world.articles);
    this.#providers = byId(world.providers);
    this.#entities = byId(world.entities);
  }

  article(given: Given<ArticleFilter> | undefined, one: PlainArticle): boolean {
    return this.#remember(given, one.id, (filter) => {
      const provider = one.provider === null ? undefined : this.#providers.get(one.provider);
      const entity = (part: EntityFilter, id: string) => this.entity(part, found(this.#entities, id));
      return (
        logicHolds(filter, (part) => this.article(part, one)) &&
        valueHolds(filter.id, one.id) &&
        textHolds(filter.title, one.title) &&
        textHolds(filter.category, one.category) &&
        valueHolds(filter.kind, one.kind) &&
        timeHolds(filter.publishedAt, one.publishedAt) &&
        timeHolds(filter.ingestedAt, one.ingestedAt) &&
        valueHolds(filter.quality, one.quality) &&
        valueHolds(filter.heat, one.heat) &&
        (filter.isStub ?? one.isStub) === one.isStub &&
        (filter.provider == null || (provider !== undefined && this.provider(filter.provider, provider))) &&
        listHolds(filter.topics, one.topics, entity) &&
        listHolds(filter.mentions, one.mentions, entity) &&
        listHolds(filter.related, one.related, (part, id) => this.article(part, found(this.#articles, id)))
      );
    });
  }

  provider(given: Given<ProviderFilter> | undefined, one: PlainProvider): boolean {
    return this.#remember(
      given,
      one.id,
      (filter) =>
        logicHolds(filter, (part) => this.provider(part, one)) &&
        valueHolds(filter.id, one.id) &&
        textHolds(filter.name, one.name) &&
        textHolds(filter.domain, one.domain) &&
        listHolds(filter.articles, articlesOfProvider(this.world, one), (part, article) => this.article(part, article)),
    );
  }

  entity(given: Given<EntityFilter> | undefined, one: PlainEntity): boolean {
    return this.#remember(
      given,
      one.id,
      (filter) =>
        logicHolds(filter, (part) => this.entity(part, one)) &&
        valueHolds(filter.id, one.id) &&
        textHolds(filter.slug, one.slug) &&
        textHolds(filter.name, one.name) &&
        (filter.isStub ?? one.isStub) === one.isStub &&
        listHolds(filter.articles, articlesOfEntity(this.world, one), (part, article) => this.article(part, article)),
    );
  }

  /** A filter through relations comes to the same node by many ways: what it says of it is worked out once. */
  #remember<F extends object>(given: Given<F> | undefined, id: string, work: (filter: F) => boolean): boolean {
    if (!given) return true;
    const said = this.#said.get(given) ?? new Map<string, boolean>();
    this.#said.set(given, said);
    const known = said.get(id) ?? work(given);
    said.set(id, known);
    return known;
  }
}

export function articlesOfProvider({ articles }: World, { id }: PlainProvider): PlainArticle[] {
  return articles.filter(({ provider }) => provider === id);
}

/** Those that have it as a topic or mention it. */
export function articlesOfEntity({ articles }: World, { id }: PlainEntity): PlainArticle[] {
  return articles.filter(({ topics, mentions }) => topics.includes(id) || mentions.includes(id));
}

function logicHolds<F extends Logic<F>>({ and, or, not }: F, holds: (part: F) => boolean): boolean {
  return (and ?? []).every(holds) && (or == null || or.some(holds)) && (not == null || !holds(not));
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function found<T>(rows: Map<string, T>, id: string): T {
  const row = rows.get(id);
  if (!row) throw new Error(`The world has no ${id}.`);
  return row;
}
