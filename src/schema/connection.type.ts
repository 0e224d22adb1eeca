import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfo } from "./page-info.type.js";

/** What every edge has. `what` names a node in the singular, with its article. */
export function edgeType(node: () => ClassType, what: string) {
  @ObjectType({ simpleResolvers: true })
  abstract class Edge {
    @Field(() => String, {
      description:
        "Opaque place of this edge in its list and order: pass it as `after` or `before` to the same list with the same `orderBy`.",
    })
    cursor!: string;

    @Field(() => node(), { description: `The ${what}.` })
    node!: object;
  }
  return Edge;
}

/** What every connection has. `what` names its nodes in the plural. */
export function connectionType(node: () => ClassType, edge: () => ClassType, what: string) {
  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [node()], {
      description: `The ${what} of this page, in list order: the edges' nodes, without their cursors.`,
    })
    nodes!: object[];

    @Field(() => [edge()], {
      description: `The ${what} of this page, in list order, each with its cursor and what is true of it in this list only.`,
    })
    edges!: object[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: `How many ${what} the whole list has, filter applied, whatever the page. Costs a store command only when selected.`,
    })
    totalCount!: number;
  }
  return Connection;
}
