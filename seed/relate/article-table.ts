import { byText } from "../link/order.js";
import type { EntityArticle } from "../../src/store/entity-article-reads.js";

/** How much an article is taken to be about a topic that its text hardly names, or not at all. */
const TOPIC_SALIENCE = 0.3;

/** So many of an article's entities are joined with each other, those that it is most about: pairs grow with the square. */
export const MOST_JOINED = 300;

/** Articles and their entities as plain numbers: some 20 bytes for each entity of an article, so that a million fit. */
export class ArticleTable {
  /** Entities and providers by the numbers that stand for them here. */
  readonly entityIds: string[] = [];
  readonly providerIds: string[] = [];
  /** By article: where in `members` it begins, and the number of its provider or -1. */
  readonly starts: number[] = [];
  readonly providers: number[] = [];
  /** The articles' entities, one article after the other, and the square root of the salience of each. */
  readonly members: number[] = [];
  readonly roots: number[] = [];
  readonly #entityNumbers = new Map<string, number>();
  readonly #providerNumbers = new Map<string, number>();

  /** Those that it is most about come first, where they are more than are joined. */
  add({ providerId, entityIds, topicCount, mentionIds, saliences }: EntityArticle): void {
    this.starts.push(this.members.length);
    this.providers.push(providerId === undefined ? -1 : intern(providerId, this.#providerNumbers, this.providerIds));
    const salienceOf = new Map(mentionIds.map((id, at) => [id, saliences[at] ?? 0]));
    const members = entityIds.map((id, place) => {
      const salience = salienceOf.get(id) ?? 0;
      return { id, salience: place < topicCount ? Math.max(salience, TOPIC_SALIENCE) : salience };
    });
    if (members.length > MOST_JOINED) members.sort((a, b) => b.salience - a.salience || byText(a.id, b.id));
    for (const { id, salience } of members) {
      this.members.push(intern(id, this.#entityNumbers, this.entityIds));
      this.roots.push(Math.sqrt(salience));
    }
  }

  /** The number of an entity, -1 where no article has it. */
  numberOf(entityId: string): number {
    return this.#entityNumbers.get(entityId) ?? -1;
  }

  /** Where in `members` an article ends. */
  endOf(article: number): number {
    return this.starts[article + 1] ?? this.members.length;
  }

  /** The articles of each of these entities, by number. */
  articlesOf(ids: readonly string[]): Map<string, number[]> {
    const articles = new Map<string, number[]>(ids.map((id) => [id, []]));
    const lists = this.entityIds.map((id) => articles.get(id));
    this.starts.forEach((start, article) => {
      const end = this.endOf(article);
      for (let place = start; place < end; place++) lists[this.members[place] ?? -1]?.push(article);
    });
    return articles;
  }
}

function intern(id: string, numbers: Map<string, number>, ids: string[]): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, ids.length);
  return ids.push(id) - 1;
}
