import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import type { EntityDocument } from "../../src/store/entities.js";
import { articleSortKeys } from "../../src/store/article-sort-keys.js";
import { idOf } from "../../src/store/ids.js";
import { entitySearch } from "../../src/store/search-document.js";
import { foldText, sortKeyOf } from "../../src/store/text-key.js";
import { searchableArticle } from "./searchable-articles.js";

/** Entities by name, the articles that are about them, and whose page links to whom. */
export interface EntityWeb {
  articles?: { title: string; about: string[]; publishedAt?: Date }[];
  links?: [from: string, to: string][];
  /** Entities that nothing joins to another. */
  alone?: string[];
}

export const entityId = (name: string): string => idOf("entity", name);

/** Puts the web into an empty store, past the seed, with what the seed would find of its entities' neighbours. */
export async function insertWeb(store: Store, { articles = [], links = [], alone = [] }: EntityWeb): Promise<void> {
  const names = [...new Set([...articles.flatMap(({ about }) => about), ...links.flat(), ...alone])];
  const entities = names.map((name) => entity(name, articles, links));
  if (articles.length > 0) await store.articles.insertMany(articles.map(article));
  if (entities.length > 0) await store.entities.insertMany(entities);
  const relations = names.flatMap((name) => {
    const joined = [...articles.map(({ about }) => about), ...links].filter((group) => group.includes(name)).flat();
    const neighbourIds = [...new Set(joined)].filter((other) => other !== name).map(entityId);
    return neighbourIds.length > 0 ? [{ _id: entityId(name), related: [], neighbourIds: neighbourIds.sort() }] : [];
  });
  if (relations.length > 0) await store.entityRelations.insertMany(relations);
}

function article({ title, about, publishedAt }: NonNullable<EntityWeb["articles"]>[number]): ArticleDocument {
  const dated = { title, ...(publishedAt && { publishedAt }) };
  return {
    ...searchableArticle([title, { title }]),
    ...dated,
    entityIds: about.map(entityId),
    sort: articleSortKeys(dated, undefined),
  };
}

function entity(name: string, articles: { about: string[] }[], links: [string, string][]): EntityDocument {
  return {
    _id: entityId(name),
    slug: encodeURIComponent(name),
    name,
    aliases: [],
    sections: [],
    isStub: false,
    links: links
      .filter(([from]) => from === name)
      .map(([, to]) => ({ entityId: entityId(to), count: 1, labels: [to], sections: [] })),
    articleCount: articles.filter(({ about }) => about.includes(name)).length,
    nameKeys: [name.toLowerCase()],
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases: [] }),
    claims: [],
    lowerCaseSeen: false,
    revision: "1",
  };
}
