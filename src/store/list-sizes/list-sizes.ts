import { integer, shape } from "../collection.js";
import type { ArticleDocument } from "../articles.js";
import type { EntityDocument } from "../entities.js";
import type { ProviderDocument } from "../providers.js";

const HOUR_MS = 3_600_000;

/**
 * The most that any node has, or has had since all were derived, of what lists without pages give and of lists that nodes hold: by it
 * is told what a query may cost, before anything is read.
 */
export interface ListSizes {
  articleImages?: number;
  articleDocuments?: number;
  articleTopics?: number;
  articleEntities?: number;
  articleMentions?: number;
  mentionRanges?: number;
  entitySections?: number;
  entityDocuments?: number;
  entityLinks?: number;
  providerImages?: number;
  providerDocuments?: number;
  /** Hours of the epoch between which all articles are published. */
  latest?: number;
  earliest?: number;
}

const NAMES = [
  "articleImages",
  "articleDocuments",
  "articleTopics",
  "articleEntities",
  "articleMentions",
  "mentionRanges",
  "entitySections",
  "entityDocuments",
  "entityLinks",
  "providerImages",
  "providerDocuments",
  "latest",
  "earliest",
] as const satisfies (keyof ListSizes)[];

export const listSizesShape = shape(Object.fromEntries(NAMES.map((name) => [name, integer])), []);

type SizedArticle = Pick<
  ArticleDocument,
  "images" | "documents" | "topicIds" | "entityIds" | "mentions" | "publishedAt"
>;

export function articleSizes(nodes: readonly SizedArticle[]): ListSizes {
  const hours = nodes.flatMap(({ publishedAt }) =>
    publishedAt instanceof Date ? [Math.floor(publishedAt.getTime() / HOUR_MS)] : [],
  );
  return {
    articleImages: most(nodes, ({ images }) => images.length),
    articleDocuments: most(nodes, ({ documents }) => documents?.length ?? 0),
    articleTopics: most(nodes, ({ topicIds }) => topicIds.length),
    articleEntities: most(nodes, ({ entityIds }) => entityIds.length),
    articleMentions: most(nodes, ({ mentions }) => mentions.length),
    mentionRanges: most(nodes, ({ mentions }) => most(mentions, ({ ranges }) => ranges.length)),
    ...(hours.length > 0 && { latest: most(hours, (hour) => hour), earliest: -most(hours, (hour) => -hour) }),
  };
}

export function entitySizes(nodes: readonly Pick<EntityDocument, "sections" | "documents" | "links">[]): ListSizes {
  return {
    entitySections: most(nodes, ({ sections }) => sections.length),
    entityDocuments: most(nodes, ({ documents }) => documents?.length ?? 0),
    entityLinks: most(nodes, ({ links }) => links.length),
  };
}

export function providerSizes(nodes: readonly Pick<ProviderDocument, "images" | "documents">[]): ListSizes {
  return {
    providerImages: most(nodes, ({ images }) => images.length),
    providerDocuments: most(nodes, ({ documents }) => documents?.length ?? 0),
  };
}

/** What holds for both. */
export function largest(one: ListSizes, other: ListSizes): ListSizes {
  const sizes = { ...one };
  for (const name of NAMES) {
    const [a = other[name], b = a] = [one[name], other[name]];
    if (a === undefined || b === undefined) continue;
    sizes[name] = name === "earliest" ? Math.min(a, b) : Math.max(a, b);
  }
  return sizes;
}

function most<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  return items.reduce((size, item) => Math.max(size, sizeOf(item)), items.length > 0 ? -Infinity : 0);
}
