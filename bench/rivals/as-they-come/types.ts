import "../../../src/schema/reflection.js";
import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

export enum ArticleKind {
  ARTICLE = "ARTICLE",
  VIDEO = "VIDEO",
  COURSE = "COURSE",
  NEWSLETTER = "NEWSLETTER",
  OTHER = "OTHER",
}
registerEnumType(ArticleKind, { name: "ArticleKind" });

export enum RelatedReason {
  EDITORIAL = "EDITORIAL",
  SAME_STORY = "SAME_STORY",
  SIMILAR = "SIMILAR",
}
registerEnumType(RelatedReason, { name: "RelatedReason" });

export enum ArticleOrderField {
  PUBLISHED_AT = "PUBLISHED_AT",
  HEAT = "HEAT",
}
registerEnumType(ArticleOrderField, { name: "ArticleOrderField" });

export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(OrderDirection, { name: "OrderDirection" });

@InputType()
export class ArticleOrder {
  @Field(() => ArticleOrderField)
  field!: ArticleOrderField;

  @Field(() => OrderDirection)
  direction!: OrderDirection;
}

@ObjectType()
export class Image {
  @Field(() => String)
  url!: string;

  @Field(() => Int, { nullable: true })
  width?: number;

  @Field(() => Int, { nullable: true })
  height?: number;
}

@ObjectType()
export class Provider {
  @Field(() => ID, { name: "id" })
  _id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  domain?: string;
}

@ObjectType()
export class Entity {
  @Field(() => ID, { name: "id" })
  _id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  slug!: string;
}

/** What has no decorator is read for the relations and not shown. */
@ObjectType()
export class Article {
  @Field(() => ID, { name: "id" })
  _id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  excerpt?: string;

  @Field(() => String, { nullable: true })
  body?: string;

  @Field(() => String, { nullable: true })
  url?: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt?: Date;

  @Field(() => ArticleKind)
  kind!: ArticleKind;

  @Field(() => String, { nullable: true })
  category?: string;

  @Field(() => Int, { nullable: true })
  quality?: number;

  @Field(() => Int, { nullable: true })
  heat?: number;

  @Field(() => [Image])
  images!: Image[];

  providerId?: string;
  topicIds!: string[];
  related!: { articleId: string; reason: RelatedReason; score: number }[];
  mentions!: { entityId: string; count: number; salience: number }[];
  sort!: { publishedAtDesc: Date };
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType()
export class ArticleList {
  @Field(() => [Article])
  nodes!: Article[];
}

@ObjectType()
export class ArticleConnection extends ArticleList {
  /** Only where it is asked for. */
  @Field(() => PageInfo)
  pageInfo?: PageInfo;
}

@ObjectType()
export class RelatedEdge {
  @Field(() => RelatedReason)
  reason!: RelatedReason;

  @Field(() => Float)
  score!: number;

  @Field(() => Article)
  node!: Article;
}

@ObjectType()
export class RelatedConnection extends ArticleList {
  @Field(() => [RelatedEdge])
  edges!: RelatedEdge[];
}

@ObjectType()
export class MentionEdge {
  @Field(() => Int)
  count!: number;

  @Field(() => Float)
  salience!: number;

  @Field(() => Entity)
  node!: Entity;
}

@ObjectType()
export class MentionConnection {
  @Field(() => [MentionEdge])
  edges!: MentionEdge[];
}
