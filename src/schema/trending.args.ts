import { ArgsType, Field, Int } from "type-graphql";
import type { TrendingArguments } from "../query/trending.js";
import { DateTime } from "./scalars.js";

@ArgsType()
export class TrendingArgs implements TrendingArguments {
  @Field(() => DateTime, {
    nullable: true,
    description:
      "The time to look back from: articles published later do not count. By default when the newest article that is not from the future was published.",
  })
  asOf?: Date | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 2,
    description: "How many days up to `asOf` are the window, 1 to 366.",
  })
  windowDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 14,
    description: "How many days before the window it is compared with, 1 to 3660.",
  })
  baselineDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "How many entities at most, 1 to 100.",
  })
  first?: number | null;
}
