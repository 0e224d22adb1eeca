import { Field, InputType } from "type-graphql";
import type { EnumOperators } from "../query/operators.js";
import type { ArticleKind as StoredKind } from "../store/articles.js";
import { ArticleKind } from "./article-kind.enum.js";

@InputType({
  description: "Conditions on an article's kind. All that are given must hold; one given as null is no condition.",
})
export class ArticleKindFilter implements EnumOperators<StoredKind> {
  @Field(() => ArticleKind, { nullable: true, description: "Is this kind." })
  eq?: StoredKind | null;

  @Field(() => ArticleKind, { nullable: true, description: "Is not this kind." })
  ne?: StoredKind | null;

  @Field(() => [ArticleKind], { nullable: true, description: "Is one of these. An empty list matches nothing." })
  in?: StoredKind[] | null;

  @Field(() => [ArticleKind], { nullable: true, description: "Is none of these." })
  notIn?: StoredKind[] | null;
}
