import type { FieldPaths } from "./field-paths.js";

/** What each field of the type Entity is made of. */
export const entityFields: FieldPaths = {
  id: [],
  slug: ["slug"],
  name: ["name"],
  aliases: ["aliases"],
  summary: ["summary"],
  body: ["body"],
  sections: ["sections"],
  isStub: ["isStub"],
  documents: ["documents"],
  articles: [],
  links: (links) => (links.has("edges.labels", "edges.sections") ? ["links"] : ["links.entityId", "links.count"]),
  backlinks: [],
  related: [],
  providers: [],
};
