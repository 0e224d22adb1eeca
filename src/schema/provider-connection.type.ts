import { ObjectType } from "type-graphql";
import { connectionType, edgeType } from "./connection.type.js";
import { Provider } from "./provider.type.js";

@ObjectType({ simpleResolvers: true, description: "A provider in a list." })
export class ProviderEdge extends edgeType(() => Provider, "provider") {}

@ObjectType({ simpleResolvers: true, description: "A page of a list of providers." })
export class ProviderConnection extends connectionType(
  () => Provider,
  () => ProviderEdge,
  "providers",
) {}
