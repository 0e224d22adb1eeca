import { ArgsType, Field, ID, Int } from "type-graphql";
import type { PathArguments } from "../query/path-arguments.js";

@ArgsType()
export class PathArgs implements PathArguments {
  @Field(() => ID, { description: "Id of the entity that the path starts at." })
  from!: string;

  @Field(() => ID, { description: "Id of the entity that it leads to." })
  to!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: "How many steps the path may have at most, 1 to 6.",
  })
  maxSteps?: number | null;
}
