import { ObjectType } from "type-graphql";
import { connectionType } from "./connection.type.js";
import { Entity } from "./entity.type.js";
import { searchedEdgeType } from "./searched-edge.type.js";

@ObjectType({ simpleResolvers: true, description: "An entity in a list." })
export class EntityEdge extends searchedEdgeType(() => Entity, "entity") {}

@ObjectType({ simpleResolvers: true, description: "A page of a list of entities." })
export class EntityConnection extends connectionType(
  () => Entity,
  () => EntityEdge,
  "entities",
) {}
