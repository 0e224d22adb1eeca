import { ArgsType, Field } from "type-graphql";
import type { RelatedReason as StoredReason } from "../store/articles.js";
import { ArticleFilter } from "./filter.input.js";
import { PageArgs } from "./page.args.js";
import { RelatedReason } from "./related-reason.enum.js";

@ArgsType()
export class RelatedArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: "Which of the related articles. All by default." })
  filter?: ArticleFilter | null;

  @Field(() => [RelatedReason], {
    nullable: true,
    description: "Only relations for one of these reasons. All by default; an empty list matches nothing.",
  })
  reasons?: StoredReason[] | null;
}
