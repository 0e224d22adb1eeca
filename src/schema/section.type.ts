import { Field, Int, ObjectType } from "type-graphql";
import type { SectionDocument } from "../store/entities.js";

@ObjectType({
  simpleResolvers: true,
  description: "A part of an entity's page, from one heading to the next of any level.",
})
export class Section implements SectionDocument {
  @Field(() => Int, { description: "Depth of the heading: 2 for `##`, and so on." })
  level!: number;

  @Field(() => String, { description: "Text of the heading." })
  heading!: string;

  @Field(() => String, {
    description: "Markdown under the heading, wiki links kept. Empty where the next heading follows at once.",
  })
  body!: string;
}
