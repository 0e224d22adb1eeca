import { Field, ObjectType } from "type-graphql";
import { Node } from "./node.type.js";

@ObjectType({ simpleResolvers: true, description: "A node that somebody who types may be looking for." })
export class Suggestion {
  @Field(() => String, {
    description: "Which of its texts is suggested: an article's title, or a name or alias of a provider or an entity.",
  })
  text!: string;

  @Field(() => Node, { description: "The article, provider or entity that has that text." })
  node!: Node;
}
