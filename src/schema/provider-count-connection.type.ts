import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Provider } from "./provider.type.js";

@ObjectType({ simpleResolvers: true, description: "A provider that writes about an entity." })
export class ProviderCountEdge extends edgeType(() => Provider, "provider") {
  @Field(() => Int, { description: "How many of the provider's articles are about the entity, see `Entity.articles`." })
  articleCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "A page of the providers that write about an entity." })
export class ProviderCountConnection extends connectionType(
  () => Provider,
  () => ProviderCountEdge,
  "providers",
) {}
