import { ObjectType } from "type-graphql";
import { connectionType } from "./connection.type.js";
import { Article } from "./article.type.js";
import { searchedEdgeType } from "./searched-edge.type.js";

@ObjectType({ simpleResolvers: true, description: "An article in a list." })
export class ArticleEdge extends searchedEdgeType(() => Article, "article") {}

@ObjectType({ simpleResolvers: true, description: "A page of a list of articles." })
export class ArticleConnection extends connectionType(
  () => Article,
  () => ArticleEdge,
  "articles",
) {}
