import { registerEnumType } from "type-graphql";
import type { TextField as StoredField } from "../store/articles.js";

export const TextField = { TITLE: "TITLE", EXCERPT: "EXCERPT", BODY: "BODY" } as const satisfies {
  [K in StoredField]: K;
};

registerEnumType(TextField, {
  name: "TextField",
  description: "A text of an article.",
  valuesConfig: {
    TITLE: { description: "`Article.title`." },
    EXCERPT: { description: "`Article.excerpt`." },
    BODY: { description: "`Article.body`." },
  },
});
