import type { ArticleDocument, RelatedDocument } from "../store/articles.js";
import type { CoverageDocument } from "../store/coverage.js";
import type { EntityDocument, EntityLinkDocument } from "../store/entities.js";
import * as relations from "../store/relations.js";
import type { Batching } from "./batching.js";
import { beyondByParent, countByParent, rowsByParent, summaryByParent } from "./children-by-parent.js";
import type { ListReader } from "./list-reader.js";

/** The nested lists, each by its parent's id. `withEntry`: rows carry what their own array holds about the parent. */
export interface ChildLists {
  articlesOfProvider(id: string): ListReader<ArticleDocument>;
  articlesOfEntity(id: string): ListReader<ArticleDocument>;
  articlesOfStory(id: string): ListReader<ArticleDocument>;
  /** The articles whose related list names the article. */
  articlesNaming(id: string, withEntry: boolean): ListReader<ArticleDocument & { entry?: RelatedDocument }>;
  /** The entities whose pages link to the entity. */
  pagesLinkingTo(id: string, withEntry: boolean): ListReader<EntityDocument & { entry?: EntityLinkDocument }>;
  coverageOfProvider(id: string): ListReader<CoverageDocument>;
  coverageOfEntity(id: string): ListReader<CoverageDocument>;
}

export function childLists(batching: Batching): ChildLists {
  const rows = rowsByParent(batching);
  const counts = countByParent(batching);
  const beyond = beyondByParent(batching);
  const summaries = summaryByParent(batching);
  const list =
    <R extends object>(relation: relations.Relation) =>
    (parentId: string, withEntry = false): ListReader<R> => ({
      rows: (plan, projection) =>
        rows.load({ relation, parentId, plan, projection, withEntry }) as Promise<object[]> as Promise<R[]>,
      count: (list) => counts.load({ relation, parentId, list }),
      beyond: (plan) => beyond.load({ relation, parentId, plan }),
      summary: (summary) => summaries.load({ relation, parentId, summary }),
    });
  return {
    articlesOfProvider: list(relations.articlesOfProvider),
    articlesOfEntity: list(relations.articlesOfEntity),
    articlesOfStory: list(relations.articlesOfStory),
    articlesNaming: list(relations.articlesNaming),
    pagesLinkingTo: list(relations.pagesLinkingTo),
    coverageOfProvider: list(relations.coverageOfProvider),
    coverageOfEntity: list(relations.coverageOfEntity),
  };
}
