import { registerEnumType } from "type-graphql";
import type { ArticleKind as StoredKind } from "../store/articles.js";

export const ArticleKind = {
  ARTICLE: "ARTICLE",
  VIDEO: "VIDEO",
  COURSE: "COURSE",
  NEWSLETTER: "NEWSLETTER",
  OTHER: "OTHER",
} as const satisfies { [K in StoredKind]: K };

registerEnumType(ArticleKind, {
  name: "ArticleKind",
  description: "What form a piece of content has.",
  valuesConfig: {
    ARTICLE: { description: "Text to read: news, a blog post, a wire story." },
    VIDEO: { description: "Something to watch." },
    COURSE: { description: "Something to learn from, in lessons." },
    NEWSLETTER: { description: "An issue of a newsletter." },
    OTHER: { description: "Anything else, and whatever the source does not say." },
  },
});
