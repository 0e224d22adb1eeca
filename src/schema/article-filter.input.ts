import { Field, InputType } from "type-graphql";
import type { ArticleConditions } from "../query/article-filter.js";
import { ArticleKindFilter } from "./article-kind-filter.input.js";
import { DateTimeFilter } from "./date-time-filter.input.js";
import { IDFilter } from "./id-filter.input.js";
import { IntFilter } from "./int-filter.input.js";
import { StringFilter } from "./string-filter.input.js";

@InputType({
  description:
    "Which articles. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or` and `not` nest, at most 20 deep.",
})
export class ArticleFilter implements ArticleConditions {
  @Field(() => [ArticleFilter], {
    nullable: true,
    description: "All of these hold. An empty list holds for every article.",
  })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: "At least one of these holds. An empty list holds for none.",
  })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description:
      "This does not hold; a condition on a value that is not there does not hold either, so its `not` does.",
  })
  not?: ArticleFilter | null;

  @Field(() => IDFilter, { nullable: true, description: "Conditions on `id`." })
  id?: IDFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `title`." })
  title?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `category`." })
  category?: StringFilter | null;

  @Field(() => ArticleKindFilter, { nullable: true, description: "Conditions on `kind`." })
  kind?: ArticleKindFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: "Conditions on `publishedAt`." })
  publishedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: "Conditions on `ingestedAt`." })
  ingestedAt?: DateTimeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Conditions on `quality`." })
  quality?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Conditions on `heat`." })
  heat?: IntFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only stubs. False: only articles with a document of their own.",
  })
  isStub?: boolean | null;
}
