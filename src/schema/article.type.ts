import { Field, Int, ObjectType } from "type-graphql";
import type { ArticleDocument } from "../store/articles.js";
import { ArticleKind } from "./article-kind.enum.js";
import { Image } from "./image.type.js";
import { Node } from "./node.type.js";
import { DateTime, WebUrl } from "./scalars.js";

type ArticleFields = Omit<
  ArticleDocument,
  | "documents"
  | "providerId"
  | "topicIds"
  | "entityIds"
  | "related"
  | "storyId"
  | "mentions"
  | "fold"
  | "sort"
  | "search"
  | "revision"
>;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A piece of content: a news article, a video, a course, a newsletter.",
})
export class Article extends Node implements ArticleFields {
  @Field(() => String, { description: "Headline, plain text." })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is about in a few sentences, plain text. Null where the source has none.",
  })
  excerpt?: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Full text, as Markdown or plain text. Null where the source does not carry it. Often long: select it only where you show it.",
  })
  body?: string;

  @Field(() => WebUrl, { nullable: true, description: "Where to read it. Null where the source gives no address." })
  url?: string;

  @Field(() => DateTime, { nullable: true, description: "When it was published. Null where the source does not say." })
  publishedAt?: Date;

  @Field(() => ArticleKind, { description: "What form it has." })
  kind!: ArticleDocument["kind"];

  @Field(() => String, { nullable: true, description: "The source's own section or category, as written there." })
  category?: string;

  @Field(() => [String], { description: "Names in the byline, in its order. Empty where there is none." })
  authors!: string[];

  @Field(() => String, {
    nullable: true,
    description: "Dateline place or places of a wire story, e.g. `BEIJING/HONG KONG`.",
  })
  location?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The source's own mark for quality: the higher, the better. It may pass 100. Null where the source gives none.",
  })
  quality?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "The source's own mark for how much attention it gets: the higher, the more. It may be -1. Null where the source gives none.",
  })
  heat?: number;

  @Field(() => [Image], { description: "Pictures, in the source's order. Empty where there are none." })
  images!: Image[];

  @Field(() => Boolean, {
    description:
      "True for an article known only from another article's related list. The document itself, once loaded, makes it false.",
  })
  isStub!: boolean;

  @Field(() => DateTime, { description: "When this store first saw it." })
  ingestedAt!: Date;
}
