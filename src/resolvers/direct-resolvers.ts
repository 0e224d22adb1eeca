import { GraphQLInterfaceType, GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../context.js";
import { typeNameOfId } from "../query/node-type.js";
import type { Info } from "./parameters.js";

export type ResolverClass = new () => object;
type Method = (parent: unknown, args: object, context: RequestContext, info: Info) => unknown;

/**
 * Attaches the methods of the resolver classes to their fields, as they are. type-graphql's own way to them makes a promise for every
 * call with arguments and a class instance of every argument, on each node anew; GraphQL has checked and defaulted the arguments already.
 */
export function resolveDirectly(
  schema: GraphQLSchema,
  resolvers: Readonly<Record<string, readonly ResolverClass[]>>,
): void {
  for (const [typeName, classes] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no object type ${typeName}.`);
    for (const resolver of classes.map((one) => new one())) attach(type, resolver);
  }
  const node = schema.getType("Node");
  if (node instanceof GraphQLInterfaceType) node.resolveType = ({ _id }: { _id: string }) => typeNameOfId(_id);
}

function attach(type: GraphQLObjectType, resolver: object): void {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver))) {
    if (name === "constructor") continue;
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}.`);
    const method = (resolver as Record<string, Method>)[name] as Method;
    field.resolve = rejecting(method.bind(resolver)) as GraphQLFieldResolver<unknown, RequestContext>;
  }
}

/**
 * A method that throws at once gives a promise that is rejected instead. Where one item of a list throws, graphql-js leaves the promises
 * of the items before it alone, and one of these that is rejected later with nobody listening ends the process.
 */
function rejecting(method: Method): Method {
  return (...given) => {
    try {
      return method(...given);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
}
