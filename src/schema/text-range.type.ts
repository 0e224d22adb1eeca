import { Field, Int, ObjectType } from "type-graphql";
import type { TextRangeDocument } from "../store/articles.js";
import { TextField } from "./text-field.enum.js";

@ObjectType({ simpleResolvers: true, description: "A stretch of an article's text." })
export class TextRange implements TextRangeDocument {
  @Field(() => TextField, { description: "Which text it is in." })
  field!: TextRangeDocument["field"];

  @Field(() => Int, {
    description: "Where it starts, counted in UTF-16 code units (as in JavaScript and Java) from 0.",
  })
  start!: number;

  @Field(() => Int, { description: "Where it ends, in UTF-16 code units: the place after its last unit." })
  end!: number;

  @Field(() => String, { description: "The words themselves: that text from `start` to `end`." })
  text!: string;
}
