import { registerEnumType } from "type-graphql";

export const PathVia = { ARTICLE: "ARTICLE", LINK: "LINK" } as const;

registerEnumType(PathVia, {
  name: "PathVia",
  description: "What joins two entities.",
  valuesConfig: {
    ARTICLE: { description: "An article is about both." },
    LINK: { description: "The page of one of them links to the other." },
  },
});
