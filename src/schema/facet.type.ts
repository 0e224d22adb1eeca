import { Field, Int, ObjectType } from "type-graphql";
import type { ArticleFacetField as FacetField } from "../query/facet-fields.js";
import { ArticleFacetField } from "./article-facet-field.enum.js";

@ObjectType({ simpleResolvers: true, description: "How many of the articles have this value." })
export class FacetBucket {
  @Field(() => String, { description: "The value, as a filter takes it; see ArticleFacetField." })
  value!: string;

  @Field(() => String, {
    description:
      "The value in words: the name of a provider, topic or entity, `Newsletter` for NEWSLETTER, else the value itself.",
  })
  label!: string;

  @Field(() => Int, { description: "How many articles have it. At least 1." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Articles of a list counted by one field." })
export class Facet {
  @Field(() => ArticleFacetField, { description: "What they are counted by." })
  field!: FacetField;

  @Field(() => [FacetBucket], {
    description: "The most frequent values, at most `first` of them: most articles first, equal counts by value.",
  })
  buckets!: FacetBucket[];

  @Field(() => Int, { description: "How many different values there are, those without a bucket here included." })
  distinctCount!: number;

  @Field(() => Int, { description: "How many articles have no value." })
  missingCount!: number;
}
