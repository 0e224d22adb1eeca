import { Field, ID, InterfaceType } from "type-graphql";
import { typeNameOfId } from "../query/node-type.js";

@InterfaceType({
  description: "Anything with an id of its own, which `Query.node` finds again.",
  resolveType: (node: Node) => typeNameOfId(node._id),
})
export abstract class Node {
  @Field(() => ID, {
    name: "id",
    simple: false,
    description:
      "Opaque and permanent: it comes from the thing's natural key (an article's canonical URL, a provider's domain, an entity's name, a story's earliest article), so loading the same content again, or elsewhere, gives the same id.",
  })
  _id!: string;
}
