import { Field, InputType, registerEnumType } from "type-graphql";
import type { ArticleOrderField as OrderField } from "../query/article-order.js";
import type { OrderDirection as Direction, OrderTerm } from "../query/order.js";
import { OrderDirection } from "./order-direction.enum.js";

export const ArticleOrderField = {
  PUBLISHED_AT: "PUBLISHED_AT",
  INGESTED_AT: "INGESTED_AT",
  QUALITY: "QUALITY",
  HEAT: "HEAT",
  TITLE: "TITLE",
  PROVIDER_NAME: "PROVIDER_NAME",
  RELEVANCE: "RELEVANCE",
} as const satisfies { [K in OrderField]: K };

registerEnumType(ArticleOrderField, {
  name: "ArticleOrderField",
  description: "What articles may be ordered by.",
  valuesConfig: {
    PUBLISHED_AT: { description: "`Article.publishedAt`." },
    INGESTED_AT: { description: "`Article.ingestedAt`." },
    QUALITY: { description: "`Article.quality`." },
    HEAT: { description: "`Article.heat`." },
    TITLE: {
      description: "`Article.title`, as people sort: case, accents and leading punctuation ignored, numbers by value.",
    },
    PROVIDER_NAME: { description: "The name of `Article.provider`, sorted as titles are." },
    RELEVANCE: { description: "`ArticleEdge.score`: DESC for the best first. Only together with `search`." },
  },
});

@InputType({ description: "One key of an order of articles." })
export class ArticleOrder implements OrderTerm<OrderField> {
  @Field(() => ArticleOrderField, { description: "What to order by." })
  field!: OrderField;

  @Field(() => OrderDirection, { description: "Which end comes first." })
  direction!: Direction;
}
