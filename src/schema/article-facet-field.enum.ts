import { registerEnumType } from "type-graphql";
import type { ArticleFacetField as Field } from "../query/facet-fields.js";

export const ArticleFacetField = {
  PROVIDER: "PROVIDER",
  TOPIC: "TOPIC",
  ENTITY: "ENTITY",
  KIND: "KIND",
  CATEGORY: "CATEGORY",
  YEAR: "YEAR",
  QUALITY_BAND: "QUALITY_BAND",
} as const satisfies { [K in Field]: K };

registerEnumType(ArticleFacetField, {
  name: "ArticleFacetField",
  description:
    "What articles are counted by. A bucket's `value` answers to a filter: with that condition added, `totalCount` is the bucket's `count`.",
  valuesConfig: {
    PROVIDER: { description: "`value` is the provider's id: `provider: { id: { eq: value } }`." },
    TOPIC: {
      description:
        "`value` is the topic's id: `topics: { some: { id: { eq: value } } }`. An article counts once for each of its topics.",
    },
    ENTITY: {
      description:
        "Mentioned entities; `value` is the entity's id: `mentions: { some: { id: { eq: value } } }`. An article counts once for each entity that it mentions.",
    },
    KIND: { description: "`value` is the kind as the enum has it: `kind: { eq: value }`." },
    CATEGORY: { description: "`value` is the category as the source has it: `category: { eq: value }`." },
    YEAR: {
      description:
        'Year of `publishedAt` in UTC; `value` is its number: `publishedAt: { gte: "2024-01-01T00:00:00Z", lt: "2025-01-01T00:00:00Z" }`.',
    },
    QUALITY_BAND: {
      description:
        "`quality` by tens; `value` is the least and the greatest of the band, e.g. `80-89`: `quality: { gte: 80, lte: 89 }`.",
    },
  },
});
