import { Field, Float, ObjectType } from "type-graphql";
import type { RelatedDocument } from "../store/articles.js";
import { Article } from "./article.type.js";
import { connectionType, edgeType } from "./connection.type.js";
import { RelatedReason } from "./related-reason.enum.js";

@ObjectType({ simpleResolvers: true, description: "An article in a list of related ones." })
export class RelatedEdge extends edgeType(() => Article, "article at the other end of the relation") {
  @Field(() => RelatedReason, { description: "Why the two are related." })
  reason!: RelatedDocument["reason"];

  @Field(() => Float, { description: "How closely the two are related, 0 to 1; 1 for EDITORIAL." })
  score!: number;
}

@ObjectType({ simpleResolvers: true, description: "A page of a list of related articles." })
export class RelatedConnection extends connectionType(
  () => Article,
  () => RelatedEdge,
  "related articles",
) {}
