import { registerEnumType } from "type-graphql";
import type { DocumentShape as StoredShape } from "../store/document-shape.js";

export const DocumentShape = {
  ARTICLE: "article",
  PAGE: "page",
  ORGANIZATION: "organization",
} as const satisfies { [K in StoredShape as Uppercase<K>]: K };

registerEnumType(DocumentShape, {
  name: "DocumentShape",
  description: "What a document is, however it is written.",
  valuesConfig: {
    ARTICLE: { description: "A piece of content: news, a post, a story." },
    PAGE: { description: "A page about something, such as a note of a wiki." },
    ORGANIZATION: { description: "What a provider is: its name, its domain, its pictures." },
  },
});
