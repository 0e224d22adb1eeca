import { Field, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description: "Where a page stands in its list. Both flags are true to the data, in whichever direction one pages.",
})
export class PageInfo {
  @Field(() => Boolean, {
    description: "Whether anything follows this page. Go on with `first` and `after: endCursor`.",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether anything stands before this page. Go back with `last` and `before: startCursor`.",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the page's first edge. Null on an empty page." })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: "Cursor of the page's last edge. Null on an empty page." })
  endCursor?: string;
}
