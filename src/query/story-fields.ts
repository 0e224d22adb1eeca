import type { FieldPaths } from "./field-paths.js";

/** What each field of the type Story is made of. */
export const storyFields: FieldPaths = {
  id: [],
  title: ["title"],
  firstPublishedAt: ["firstPublishedAt"],
  lastPublishedAt: ["lastPublishedAt"],
  articles: [],
  providers: ["providerIds"],
  entities: ["entityIds"],
};
