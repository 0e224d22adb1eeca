import type { ArticleDocument } from "../store/articles.js";
import type { EntityDocument } from "../store/entities.js";
import type { ListSearch } from "./list-plans.js";
import type { TextsOf } from "./searched-edges.js";

/** What a search of a list looks through. */
export interface SearchedTexts<R> {
  /** Whose words are counted. */
  among: ListSearch["among"];
  /** Where the texts stand in a row. */
  paths: readonly string[];
  textsOf: TextsOf<R>;
}

export const ARTICLE_TEXTS: SearchedTexts<ArticleDocument> = {
  among: "articles",
  paths: ["title", "excerpt", "body", "search.language"],
  textsOf: ({ title, excerpt, body }) => ({
    TITLE: title,
    ...(excerpt !== undefined && { EXCERPT: excerpt }),
    ...(body !== undefined && { BODY: body }),
  }),
};

export const ENTITY_TEXTS: SearchedTexts<EntityDocument> = {
  among: "entities",
  paths: ["name", "aliases", "summary", "body", "search.language"],
  textsOf: ({ name, aliases, summary, body }) => ({
    TITLE: [name, ...aliases],
    ...(summary !== undefined && { EXCERPT: summary }),
    ...(body !== undefined && { BODY: body }),
  }),
};
