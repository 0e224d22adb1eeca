import { Field, InputType } from "type-graphql";
import type { ArticleConditions, EntityConditions, ProviderConditions } from "../query/filter-conditions.js";
import type { ListOperators } from "../query/operators.js";
import { ArticleKindFilter } from "./article-kind-filter.input.js";
import { DateTimeFilter } from "./date-time-filter.input.js";
import { IDFilter } from "./id-filter.input.js";
import { IntFilter } from "./int-filter.input.js";
import { StringFilter } from "./string-filter.input.js";

// Filters name each other, so they share a file.

@InputType({
  description:
    "Which articles. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or`, `not` and filters through relations nest, at most 20 deep.",
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

  @Field(() => ProviderFilter, {
    nullable: true,
    description: "There is a provider and it matches; `{}` asks only that there is one.",
  })
  provider?: ProviderFilter | null;

  @Field(() => EntityListFilter, { nullable: true, description: "Conditions on `topics`." })
  topics?: EntityListFilter | null;

  @Field(() => EntityListFilter, { nullable: true, description: "Conditions on the entities of `mentions`." })
  mentions?: EntityListFilter | null;

  @Field(() => ArticleListFilter, {
    nullable: true,
    description: "Conditions on the articles of `related`, whatever the reason.",
  })
  related?: ArticleListFilter | null;
}

@InputType({
  description:
    "Which providers. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or`, `not` and filters through relations nest, at most 20 deep.",
})
export class ProviderFilter implements ProviderConditions {
  @Field(() => [ProviderFilter], {
    nullable: true,
    description: "All of these hold. An empty list holds for every provider.",
  })
  and?: ProviderFilter[] | null;

  @Field(() => [ProviderFilter], {
    nullable: true,
    description: "At least one of these holds. An empty list holds for none.",
  })
  or?: ProviderFilter[] | null;

  @Field(() => ProviderFilter, {
    nullable: true,
    description:
      "This does not hold; a condition on a value that is not there does not hold either, so its `not` does.",
  })
  not?: ProviderFilter | null;

  @Field(() => IDFilter, { nullable: true, description: "Conditions on `id`." })
  id?: IDFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `name`; aliases do not count." })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `domain`." })
  domain?: StringFilter | null;

  @Field(() => ArticleListFilter, { nullable: true, description: "Conditions on `articles`." })
  articles?: ArticleListFilter | null;
}

@InputType({
  description:
    "Which entities. All fields that are given must hold; `{}` and null fields are no condition. `and`, `or`, `not` and filters through relations nest, at most 20 deep.",
})
export class EntityFilter implements EntityConditions {
  @Field(() => [EntityFilter], {
    nullable: true,
    description: "All of these hold. An empty list holds for every entity.",
  })
  and?: EntityFilter[] | null;

  @Field(() => [EntityFilter], {
    nullable: true,
    description: "At least one of these holds. An empty list holds for none.",
  })
  or?: EntityFilter[] | null;

  @Field(() => EntityFilter, {
    nullable: true,
    description:
      "This does not hold; a condition on a value that is not there does not hold either, so its `not` does.",
  })
  not?: EntityFilter | null;

  @Field(() => IDFilter, { nullable: true, description: "Conditions on `id`." })
  id?: IDFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `slug`." })
  slug?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Conditions on `name`; aliases do not count." })
  name?: StringFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only entities without a page of their own. False: only those with one.",
  })
  isStub?: boolean | null;

  @Field(() => ArticleListFilter, {
    nullable: true,
    description: "Conditions on `articles`: those that are about it.",
  })
  articles?: ArticleListFilter | null;
}

@InputType({
  description:
    "Conditions on a list of articles, exact however long it is. All that are given must hold; one given as null is no condition.",
})
export class ArticleListFilter implements ListOperators<ArticleConditions> {
  @Field(() => ArticleFilter, {
    nullable: true,
    description: "At least one of them matches; `{}` asks only that there is one.",
  })
  some?: ArticleFilter | null;

  @Field(() => ArticleFilter, { nullable: true, description: "All of them match, as those of an empty list do." })
  every?: ArticleFilter | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: "Not one of them matches; `{}` asks that there is none at all.",
  })
  none?: ArticleFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "How many there are." })
  size?: IntFilter | null;
}

@InputType({
  description:
    "Conditions on a list of entities, exact however long it is. All that are given must hold; one given as null is no condition.",
})
export class EntityListFilter implements ListOperators<EntityConditions> {
  @Field(() => EntityFilter, {
    nullable: true,
    description: "At least one of them matches; `{}` asks only that there is one.",
  })
  some?: EntityFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: "All of them match, as those of an empty list do." })
  every?: EntityFilter | null;

  @Field(() => EntityFilter, {
    nullable: true,
    description: "Not one of them matches; `{}` asks that there is none at all.",
  })
  none?: EntityFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "How many there are." })
  size?: IntFilter | null;
}
