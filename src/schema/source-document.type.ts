import { Field, Int, ObjectType } from "type-graphql";
import type { DocumentOrigin } from "../store/document-origin.js";
import { DocumentShape } from "./document-shape.enum.js";

@ObjectType({ simpleResolvers: true, description: "A document of a file that a node was read from." })
export class SourceDocument implements DocumentOrigin {
  @Field(() => String, { description: "Name of its source: the folder's name, or what `--source` said." })
  source!: string;

  @Field(() => String, { description: "Its file, below the source's folder, e.g. `news/2024/lock.md`." })
  path!: string;

  @Field(() => Int, { description: "Which of the file's documents it is, from 0." })
  part!: number;

  @Field(() => String, { description: "How the file is written, e.g. `front matter`." })
  format!: string;

  @Field(() => DocumentShape, { description: "What the document is." })
  shape!: DocumentOrigin["shape"];
}
