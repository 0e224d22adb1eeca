import { Field, ObjectType } from "type-graphql";
import type { EntityDocument } from "../store/entities.js";
import { Node } from "./node.type.js";
import { Section } from "./section.type.js";

type EntityFields = Pick<
  EntityDocument,
  "_id" | "slug" | "name" | "aliases" | "summary" | "body" | "sections" | "isStub"
>;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "What articles are about: a person, a company, a product, an idea. Topics, wiki pages and link targets of one name are one entity.",
})
export class Entity extends Node implements EntityFields {
  @Field(() => String, { description: "Its name for an address, e.g. `kai-fu-lee`. Unique among entities." })
  slug!: string;

  @Field(() => String, { description: "Its name, e.g. `Kai-Fu Lee`." })
  name!: string;

  @Field(() => [String], {
    description: "Other names for it, other scripts included. `Query.entity(name:)` finds it by any of them.",
  })
  aliases!: string[];

  @Field(() => String, {
    nullable: true,
    description: "First paragraph of its page, plain text. Null where it has no page, or one without a paragraph.",
  })
  summary?: string;

  @Field(() => String, {
    nullable: true,
    description: "Its page as Markdown, wiki links kept. Null where it has no page.",
  })
  body?: string;

  @Field(() => [Section], {
    description: "The parts of its page, in page order. Empty where it has no page, or one without headings.",
  })
  sections!: Section[];

  @Field(() => Boolean, {
    description: "True where it has no page of its own: only links, topics or mentions name it.",
  })
  isStub!: boolean;
}
