import { registerEnumType } from "type-graphql";
import type { RelatedReason as StoredReason } from "../store/articles.js";

export const RelatedReason = {
  EDITORIAL: "EDITORIAL",
  SAME_STORY: "SAME_STORY",
  SIMILAR: "SIMILAR",
} as const satisfies { [K in StoredReason]: K };

registerEnumType(RelatedReason, {
  name: "RelatedReason",
  description: "Why one article stands in another's related list.",
  valuesConfig: {
    EDITORIAL: { description: "The source itself lists it, or links to it in its text." },
    SAME_STORY: { description: "Computed: both tell the same story." },
    SIMILAR: { description: "Computed: both are about the same things." },
  },
});
