import { ArgsType, Field, Int } from "type-graphql";

@ArgsType()
export class SuggestArgs {
  @Field(() => String, {
    description:
      "What was typed so far, at most 200 UTF-16 units. Case, accents, width, punctuation and blanks at its ends do not count.",
  })
  prefix!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: "How many suggestions at most, 1 to 100.",
  })
  first?: number | null;
}
