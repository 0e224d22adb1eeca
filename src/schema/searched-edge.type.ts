import { Field, Float, ObjectType, type ClassType } from "type-graphql";
import { edgeType } from "./connection.type.js";
import { Highlight } from "./highlight.type.js";

/** What every edge of a list has that may be searched. `what` names a node in the singular. */
export function searchedEdgeType(node: () => ClassType, what: string) {
  @ObjectType({ simpleResolvers: true })
  abstract class SearchedEdge extends edgeType(node, what) {
    @Field(() => Float, {
      nullable: true,
      description:
        "How well it answers to the search, above 0; comparable within one list. Null without a search. A title counts most, then the excerpt; rare words count more than common ones, a whole phrase more than its words.",
    })
    score!: number | null;

    @Field(() => [Highlight], {
      description:
        "Where the search found something: at most one in title and excerpt each, and three in the body. Empty without a search.",
    })
    highlights!: Highlight[];
  }
  return SearchedEdge;
}
