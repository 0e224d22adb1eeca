import { Field, Int, ObjectType } from "type-graphql";
import type { Highlight as FoundHighlight } from "../query/search/highlights.js";
import type { TextField as StoredField } from "../store/articles.js";
import { TextField } from "./text-field.enum.js";

@ObjectType({ simpleResolvers: true, description: "A stretch of a highlight's fragment that was searched for." })
export class HighlightRange {
  @Field(() => Int, {
    description: "Where it starts, counted in UTF-16 code units (as in JavaScript and Java) from 0 into the fragment.",
  })
  start!: number;

  @Field(() => Int, { description: "Where it ends, in UTF-16 code units: the place after its last unit." })
  end!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A piece of text in which a search found something. Plain text, no markup is added.",
})
export class Highlight implements FoundHighlight {
  @Field(() => TextField, { description: "Which text it is from. Of an entity, TITLE is its name or an alias." })
  field!: StoredField;

  @Field(() => String, { description: "The text around the hits, as it stands there." })
  fragment!: string;

  @Field(() => [HighlightRange], { description: "The hits in the fragment, in order; they do not overlap." })
  ranges!: HighlightRange[];
}
