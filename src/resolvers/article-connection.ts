import type { ListReader } from "../loaders/list-reader.js";
import type { ArticleConditions } from "../query/filter-conditions.js";
import type { ListPlan } from "../query/list-plan.js";
import type { Projection } from "../query/projection.js";
import type { ArticleDocument } from "../store/articles.js";
import { KeysetConnection, type Link } from "./keyset-connection.js";

/** A list of articles as it was asked for, of which facets and timelines count all, whatever the page. */
export interface ArticleList {
  reader: ListReader<ArticleDocument>;
  plan: ListPlan;
  filter: ArticleConditions;
}

/** A page of articles that knows its list. */
export class ArticleListConnection extends KeysetConnection<ArticleDocument> {
  constructor(
    readonly list: ArticleList,
    projection: Projection,
    linksOf: (rows: readonly ArticleDocument[]) => Link<ArticleDocument>[],
  ) {
    super(list.reader, list.plan, projection, linksOf);
  }
}
