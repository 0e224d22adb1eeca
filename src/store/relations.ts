type CollectionName = "articles" | "providers" | "entities" | "coverage" | "stories";

/** One-to-many: the children of a parent are the documents that hold its id. */
export interface Relation {
  name: string;
  parents: CollectionName;
  children: CollectionName;
  /** Path in the child; it may lead into an array. */
  foreignField: string;
  /** Where the child's array holds an entry of its own for each parent. */
  entry?: { array: string; id: string };
}

export const articlesOfProvider: Relation = {
  name: "articlesOfProvider",
  parents: "providers",
  children: "articles",
  foreignField: "providerId",
};

export const articlesOfEntity: Relation = {
  name: "articlesOfEntity",
  parents: "entities",
  children: "articles",
  foreignField: "entityIds",
};

export const articlesOfStory: Relation = {
  name: "articlesOfStory",
  parents: "stories",
  children: "articles",
  foreignField: "storyId",
};

/** The articles whose related list names the parent. */
export const articlesNaming: Relation = {
  name: "articlesNaming",
  parents: "articles",
  children: "articles",
  foreignField: "related.articleId",
  entry: { array: "related", id: "articleId" },
};

/** The entities whose pages link to the parent. */
export const pagesLinkingTo: Relation = {
  name: "pagesLinkingTo",
  parents: "entities",
  children: "entities",
  foreignField: "links.entityId",
  entry: { array: "links", id: "entityId" },
};

export const coverageOfProvider: Relation = {
  name: "coverageOfProvider",
  parents: "providers",
  children: "coverage",
  foreignField: "providerId",
};

export const coverageOfEntity: Relation = {
  name: "coverageOfEntity",
  parents: "entities",
  children: "coverage",
  foreignField: "entityId",
};
