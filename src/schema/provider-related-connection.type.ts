import { Field, Float, ObjectType } from "type-graphql";
import type { RelatedProviderDocument } from "../store/provider-relations.js";
import { connectionType, edgeType } from "./connection.type.js";
import { Provider } from "./provider.type.js";

@ObjectType({ simpleResolvers: true, description: "A provider that covers what another one covers." })
export class ProviderRelatedEdge extends edgeType(() => Provider, "other provider") {
  @Field(() => Float, { description: "How much of what the two cover they have in common, 0 to 1." })
  score!: RelatedProviderDocument["score"];
}

@ObjectType({ simpleResolvers: true, description: "A page of the providers that are related to one." })
export class ProviderRelatedConnection extends connectionType(
  () => Provider,
  () => ProviderRelatedEdge,
  "related providers",
) {}
