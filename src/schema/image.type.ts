import { Field, Int, ObjectType } from "type-graphql";
import type { ImageDocument } from "../store/articles.js";

@ObjectType({ simpleResolvers: true, description: "A picture, by its address." })
export class Image implements ImageDocument {
  @Field(() => String, { description: "Where the picture is, as the source gives it." })
  url!: string;

  @Field(() => Int, { nullable: true, description: "In pixels. Null where the source does not say." })
  width?: number;

  @Field(() => Int, { nullable: true, description: "In pixels. Null where the source does not say." })
  height?: number;
}
