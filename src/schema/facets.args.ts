import { ArgsType, Field, Int } from "type-graphql";
import type { ArticleFacetField as FacetField } from "../query/facet-fields.js";
import type { FacetArguments } from "../query/facet-arguments.js";
import { ArticleFacetField } from "./article-facet-field.enum.js";

/** They are checked in query/facet-arguments.ts. */
@ArgsType()
export class FacetsArgs implements FacetArguments {
  @Field(() => [ArticleFacetField], {
    description:
      "What to count by: one facet for each, in this order. All cost one store command together; at most 20.",
  })
  by!: FacetField[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "How many buckets a facet has at most: 1 to 100.",
  })
  first?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      "False: a facet leaves its own condition of the list's filter out of its counts, so that the other values to choose from still show (multi-select): PROVIDER the condition `provider`, TOPIC `topics`, ENTITY `mentions`, KIND `kind`, CATEGORY `category`, YEAR `publishedAt`, QUALITY_BAND `quality`, wherever it stands at the filter's top or inside `and`. Inside `or` and `not` it stays.",
  })
  keepOwnFilter?: boolean | null;
}
