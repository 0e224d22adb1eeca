import { Field, ObjectType } from "type-graphql";
import type { ProviderDocument } from "../store/providers.js";
import { Image } from "./image.type.js";
import { Node } from "./node.type.js";

type ProviderFields = Pick<ProviderDocument, "_id" | "name" | "domain" | "aliases" | "images">;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "Who publishes articles: a paper, an agency, a channel, a company.",
})
export class Provider extends Node implements ProviderFields {
  @Field(() => String, { description: "Its name, e.g. `South China Morning Post`." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its internet domain in lower case, without `www.`. Null where it is known by name alone.",
  })
  domain?: string;

  @Field(() => [String], { description: "Other names seen for it, e.g. `SCMP`." })
  aliases!: string[];

  @Field(() => [Image], { description: "Logos and other pictures. Empty where there are none." })
  images!: Image[];
}
