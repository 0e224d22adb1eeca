import { ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Story } from "./story.type.js";

@ObjectType({ simpleResolvers: true, description: "A story in a list." })
export class StoryEdge extends edgeType(() => Story, "story") {}

@ObjectType({ simpleResolvers: true, description: "A page of a list of stories." })
export class StoryConnection extends connectionType(
  () => Story,
  () => StoryEdge,
  "stories",
) {}
