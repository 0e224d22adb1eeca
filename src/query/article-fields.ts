import type { FieldPaths } from "./field-paths.js";

/** What each field of the type Article is made of. Lists that other documents hold need the id alone, which is always read. */
export const articleFields: FieldPaths = {
  id: [],
  title: ["title"],
  excerpt: ["excerpt"],
  body: ["body"],
  url: ["url"],
  publishedAt: ["publishedAt"],
  kind: ["kind"],
  category: ["category"],
  authors: ["authors"],
  location: ["location"],
  quality: ["quality"],
  heat: ["heat"],
  images: ["images"],
  isStub: ["isStub"],
  ingestedAt: ["ingestedAt"],
  documents: ["documents"],
  provider: ["providerId"],
  topics: ["topicIds"],
  related: (related) => ["related", ...(related.has("edges.sharedEntities") ? ["entityIds"] : [])],
  relatedFrom: (relatedFrom) => (relatedFrom.has("edges.sharedEntities") ? ["entityIds"] : []),
  story: ["storyId"],
  mentions: (mentions) => {
    if (mentions.has("edges.ranges.text")) return ["mentions", "title", "excerpt", "body"];
    if (mentions.has("edges.ranges")) return ["mentions"];
    return ["mentions.entityId", "mentions.count", "mentions.salience"];
  },
};
