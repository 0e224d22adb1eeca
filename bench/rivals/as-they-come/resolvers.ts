import "../../../src/schema/reflection.js";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Collections } from "../support/collections.js";
import { afterCursor, pageOf } from "../support/page-cursor.js";
import { projectionOf, type Loaders } from "./loaders.js";
import { selectedFields } from "./selected-fields.js";
import {
  Article,
  ArticleConnection,
  ArticleList,
  ArticleOrder,
  Entity,
  MentionConnection,
  Provider,
  RelatedConnection,
} from "./types.js";

export interface Context {
  collections: Collections;
  loaders: Loaders;
}

const SORT_KEYS = {
  PUBLISHED_AT: { ASC: "sort.publishedAtAsc", DESC: "sort.publishedAtDesc" },
  HEAT: { ASC: "sort.heatAsc", DESC: "sort.heatDesc" },
} as const;

const NEWEST_FIRST = { "sort.publishedAtDesc": -1, _id: -1 } as const;

function sortOf([order]: ArticleOrder[]): Record<string, 1 | -1> {
  if (order === undefined) return NEWEST_FIRST;
  const way = order.direction === "ASC" ? 1 : -1;
  return { [SORT_KEYS[order.field][order.direction]]: way, _id: way };
}

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true })
  article(
    @Arg("id", () => ID) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return loaders.article(id, selectedFields(info));
  }

  @Query(() => ArticleConnection)
  async articles(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | undefined,
    @Ctx() { collections }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleConnection> {
    const paged = selectedFields(info).includes("pageInfo");
    const rows = await collections.articles
      .find<Article>(afterCursor(after), {
        projection: projectionOf([...selectedFields(info, "nodes"), ...(paged ? ["sort.publishedAtDesc"] : [])]),
        sort: NEWEST_FIRST,
        limit: paged ? first + 1 : first,
      })
      .toArray();
    return paged ? pageOf(rows, first) : { nodes: rows };
  }

  @FieldResolver(() => Provider, { nullable: true })
  provider(
    @Root() { providerId }: Article,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Provider | null> | null {
    return providerId === undefined ? null : loaders.provider(providerId, selectedFields(info));
  }

  @FieldResolver(() => [Entity])
  async topics(
    @Root() { topicIds }: Article,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Entity[]> {
    const fields = selectedFields(info);
    const topics = await Promise.all(topicIds.map((id) => loaders.entity(id, fields)));
    return topics.filter((topic) => topic !== null);
  }

  @FieldResolver(() => RelatedConnection)
  async related(
    @Root() article: Article,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RelatedConnection> {
    const fields = selectedFields(info, "nodes", "edges.node");
    const edges = await Promise.all(
      article.related.slice(0, first).map(async ({ articleId, reason, score }) => {
        const node = await loaders.article(articleId, fields);
        return node && { reason, score, node };
      }),
    );
    const present = edges.filter((edge) => edge !== null);
    return { edges: present, nodes: present.map(({ node }) => node) };
  }

  @FieldResolver(() => MentionConnection)
  async mentions(
    @Root() article: Article,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MentionConnection> {
    const fields = selectedFields(info, "edges.node");
    const edges = await Promise.all(
      article.mentions.slice(0, first).map(async ({ entityId, count, salience }) => {
        const node = await loaders.entity(entityId, fields);
        return node && { count, salience, node };
      }),
    );
    return { edges: edges.filter((edge) => edge !== null) };
  }
}

@Resolver(() => Provider)
export class ProviderResolver {
  @FieldResolver(() => ArticleList)
  async articles(
    @Root() { _id }: Provider,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleList> {
    const fields = selectedFields(info, "nodes");
    return { nodes: await loaders.articlesOfProvider(_id, { sort: NEWEST_FIRST, first, fields }) };
  }
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ArticleList)
  async articles(
    @Root() { _id }: Entity,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("orderBy", () => [ArticleOrder], { defaultValue: [] }) orderBy: ArticleOrder[],
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleList> {
    const fields = selectedFields(info, "nodes");
    return { nodes: await loaders.articlesOfEntity(_id, { sort: sortOf(orderBy), first, fields }) };
  }
}
