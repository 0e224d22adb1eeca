import { ArgsType, Field } from "type-graphql";
import { ArticleFilter } from "./filter.input.js";
import { ArticleOrder } from "./article-order.input.js";
import { PageArgs } from "./page.args.js";
import { TextSearch } from "./text-search.input.js";

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: "Which articles. All by default." })
  filter?: ArticleFilter | null;

  @Field(() => TextSearch, {
    nullable: true,
    description: "Only those in which this is found, together with `filter`.",
  })
  search?: TextSearch | null;

  @Field(() => [ArticleOrder], {
    nullable: true,
    description:
      "Order, most important key first; newest `publishedAt` first by default and for an empty list. A key given twice counts once, as first given. Equal ones are ordered by id, and what has no value comes last in either direction.",
  })
  orderBy?: ArticleOrder[] | null;
}
