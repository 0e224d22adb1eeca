import { Field, ObjectType } from "type-graphql";
import type { StoryDocument } from "../store/stories.js";
import { Node } from "./node.type.js";
import { DateTime } from "./scalars.js";

type StoryFields = Pick<StoryDocument, "_id" | "title" | "firstPublishedAt" | "lastPublishedAt">;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "Two or more articles on one event. Its id comes from its earliest article: where an earlier one is loaded, the story has another id.",
})
export class Story extends Node implements StoryFields {
  @Field(() => String, { description: "Headline of the article that stands for it." })
  title!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the earliest of its articles was published. Null where none of them has a date.",
  })
  firstPublishedAt?: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the latest of its articles was published. Null where none of them has a date.",
  })
  lastPublishedAt?: Date;
}
