import { ArgsType, Field, ID } from "type-graphql";
import { WebUrl } from "./scalars.js";

@ArgsType()
export class ArticleLookUpArgs {
  @Field(() => ID, { nullable: true, description: "Its id." })
  id?: string | null;

  @Field(() => WebUrl, {
    nullable: true,
    description:
      "Its address. Scheme, `www.`, tracking parameters, their order, the fragment and a slash at the end do not count.",
  })
  url?: string | null;
}

@ArgsType()
export class ProviderLookUpArgs {
  @Field(() => ID, { nullable: true, description: "Its id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its internet domain. Case and `www.` do not count." })
  domain?: string | null;
}

@ArgsType()
export class EntityLookUpArgs {
  @Field(() => ID, { nullable: true, description: "Its id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its `slug`, exactly." })
  slug?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its name, one of its aliases, or what its page's file is called, whatever the case: found in this order.",
  })
  name?: string | null;
}

@ArgsType()
export class NodeArgs {
  @Field(() => ID, { description: "An id that this API gave." })
  id!: string;
}

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: "Ids that this API gave, of any types, at most 100." })
  ids!: string[];
}
