import { ArgsType, Field, Int } from "type-graphql";
import type { PageArguments } from "../query/page-arguments.js";

/** Arguments of every list. They are checked in query/page-arguments.ts. */
@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many from the front (or from `after`) at most: 1 to 100, 20 by default. Anything else is an error, never cut silently.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Go on behind the edge with this cursor. Goes with `first`." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many from the end (or up to `before`) at most, in list order: 1 to 100, 20 where only `before` is given. Not together with `first`.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Stop before the edge with this cursor. Goes with `last`." })
  before?: string | null;
}
