import type { GraphQLSchema } from "graphql";
import type { ListSizes } from "../../store/list-sizes/list-sizes.js";
import { introspectionSizes } from "./introspection-size.js";
import type { Lengths } from "./list-size.js";

/** How long sizes are used before they are looked up again, in milliseconds. */
const FRESH_MS = 10_000;
/** The most buckets of one timeline. */
const MOST_BUCKETS = 10_000;
const HOURS = { HOUR: 1, DAY: 23, WEEK: 24 * 7 - 1, MONTH: 24 * 28 - 1, YEAR: 24 * 365 - 1 } as const;

const FIELDS: Readonly<Record<string, keyof ListSizes>> = {
  "Article.images": "articleImages",
  "Article.documents": "articleDocuments",
  "Article.topics": "articleTopics",
  "Article.mentions": "articleMentions",
  "MentionEdge.ranges": "mentionRanges",
  "RelatedEdge.sharedEntities": "articleEntities",
  "Entity.sections": "entitySections",
  "Entity.documents": "entityDocuments",
  "Entity.links": "entityLinks",
  "Provider.images": "providerImages",
  "Provider.documents": "providerDocuments",
};

/** Lengths that are the same in every store: those of lists that are cut. */
const FIXED: Lengths = new Map([
  ["Story.entities", 20],
  ["ProviderRelatedEdge.sharedEntities", 20],
  ["ArticleEdge.highlights", 5],
  ["EntityEdge.highlights", 5],
]);

/** The lengths that follow from what the store holds. */
export function lengthsOf(sizes: ListSizes): Lengths {
  const lengths = new Map<string, number>();
  for (const [field, name] of Object.entries(FIELDS)) {
    const size = sizes[name];
    if (size !== undefined) lengths.set(field, size);
  }
  if (sizes.latest !== undefined && sizes.earliest !== undefined) {
    const hours = sizes.latest - sizes.earliest;
    for (const [interval, length] of Object.entries(HOURS)) {
      lengths.set(`ArticleConnection.timeline ${interval}`, Math.min(MOST_BUCKETS, Math.ceil(hours / length) + 2));
    }
  }
  return lengths;
}

/** The lengths of lists as they are known now. Looks them up again by the way, so that no request waits for it. */
export class ListLengths {
  readonly #fixed: Lengths;
  readonly #find: () => Promise<ListSizes | undefined>;
  #text = "";
  #lengths: Lengths;
  #lookedUp = -Infinity;

  /** @param find undefined where nothing is known; where it fails, what was known stays */
  constructor(schema: GraphQLSchema, find: () => Promise<ListSizes | undefined>) {
    this.#fixed = new Map([...introspectionSizes(schema), ...FIXED]);
    this.#lengths = this.#fixed;
    this.#find = find;
    void this.#lookUp();
  }

  /** Another object whenever a length has changed. */
  get current(): Lengths {
    if (performance.now() - this.#lookedUp > FRESH_MS) void this.#lookUp();
    return this.#lengths;
  }

  async #lookUp(): Promise<void> {
    this.#lookedUp = performance.now();
    try {
      const sizes = (await this.#find()) ?? {};
      const text = JSON.stringify(sizes);
      if (text === this.#text) return;
      this.#text = text;
      this.#lengths = new Map([...this.#fixed, ...lengthsOf(sizes)]);
    } catch {
      // Readiness tells of a store that is gone; a bound may be old.
    }
  }
}
