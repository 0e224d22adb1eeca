import { Field, Int, ObjectType } from "type-graphql";
import type { EntityLinkDocument } from "../store/entities.js";
import { connectionType, edgeType } from "./connection.type.js";
import { Entity } from "./entity.type.js";

@ObjectType({
  simpleResolvers: true,
  description: "A link between two entities' pages: all links of one page to one entity together.",
})
export class EntityLinkEdge extends edgeType(
  () => Entity,
  "entity at the other end: the target in `links`, the linking page in `backlinks`",
) {
  @Field(() => Int, { description: "How often the page links to it." })
  count!: EntityLinkDocument["count"];

  @Field(() => [String], { description: "The words that the page shows for the link, each once, in page order." })
  labels!: EntityLinkDocument["labels"];

  @Field(() => [String], {
    description: "Headings under which the link stands, each once. A link above the first heading adds none.",
  })
  sections!: EntityLinkDocument["sections"];
}

@ObjectType({ simpleResolvers: true, description: "A page of a list of linked entities." })
export class EntityLinkConnection extends connectionType(
  () => Entity,
  () => EntityLinkEdge,
  "linked entities",
) {}
