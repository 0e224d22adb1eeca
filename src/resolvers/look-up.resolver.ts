import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { checkIds, idOfAddress, oneOf } from "../query/look-up.js";
import { typeNameOfId } from "../query/node-type.js";
import { Article } from "../schema/article.type.js";
import { Entity } from "../schema/entity.type.js";
import {
  ArticleLookUpArgs,
  EntityLookUpArgs,
  NodeArgs,
  NodesArgs,
  ProviderLookUpArgs,
} from "../schema/look-up.args.js";
import { Node } from "../schema/node.type.js";
import { Provider } from "../schema/provider.type.js";
import { loadNode } from "./load-node.js";
import type { Info } from "./parameters.js";
import { selectedOf } from "./selected.js";

/** Single nodes by their keys. */
@Resolver()
export class LookUpResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The node with this id, whatever its type. Null where nothing has it.",
  })
  node(_root: unknown, @Args(() => NodeArgs) { id }: NodeArgs, context: RequestContext, info: Info): unknown {
    return selectedNode(id, context, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "The nodes with these ids, in the same order; null where nothing has that id. At most 100 ids; more is an error.",
  })
  nodes(_root: unknown, @Args(() => NodesArgs) { ids }: NodesArgs, context: RequestContext, info: Info): unknown {
    checkIds(ids);
    return ids.map((id) => selectedNode(id, context, info));
  }

  @Query(() => Article, {
    nullable: true,
    description: "The article with this id or address: give exactly one. Null where there is none.",
  })
  article(
    _root: unknown,
    @Args(() => ArticleLookUpArgs) args: ArticleLookUpArgs,
    { loaders }: RequestContext,
    info: Info,
  ): unknown {
    const { key, value } = oneOf("article", ["id", "url"], args);
    const id = key === "id" ? value : idOfAddress(value);
    return id === undefined ? null : loaders.articleById.load({ id, projection: selectedOf("Article", info) });
  }

  @Query(() => Provider, {
    nullable: true,
    description: "The provider with this id or domain: give exactly one. Null where there is none.",
  })
  provider(
    _root: unknown,
    @Args(() => ProviderLookUpArgs) args: ProviderLookUpArgs,
    { loaders }: RequestContext,
    info: Info,
  ): unknown {
    const { key, value } = oneOf("provider", ["id", "domain"], args);
    const projection = selectedOf("Provider", info);
    return key === "id"
      ? loaders.providerById.load({ id: value, projection })
      : loaders.providerByDomain(value, projection);
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      "The entity with this id, slug or name: give exactly one. An alias counts as a name, and so does the name of its page's file. Null where there is none.",
  })
  entity(
    _root: unknown,
    @Args(() => EntityLookUpArgs) args: EntityLookUpArgs,
    { loaders }: RequestContext,
    info: Info,
  ): unknown {
    const { key, value } = oneOf("entity", ["id", "slug", "name"], args);
    const projection = selectedOf("Entity", info);
    if (key === "id") return loaders.entityById.load({ id: value, projection });
    return key === "slug" ? loaders.entityBySlug(value, projection) : loaders.entityByName(value, projection);
  }
}

function selectedNode(id: string, { loaders }: RequestContext, info: Info): Promise<object | null> | null {
  const type = typeNameOfId(id);
  return type ? loadNode({ id, projection: selectedOf(type, info) }, loaders) : null;
}
