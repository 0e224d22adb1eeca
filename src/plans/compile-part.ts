import { getNamedType, isLeafType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from "graphql";
import { collectFields } from "./collect-fields.js";
import { fieldOf, type Compiler } from "./compiler.js";
import { leafWriter, nullable, type WriteValue } from "./leaf.js";
import { objectWriter, type FieldWriter } from "./object-writer.js";
import type { Entry, Run } from "./plan.js";

/**
 * Writes an object that is part of a row, or a list of them, as `type` has them.
 * @param nodes what asks for it; @param valueOf reads a field of it
 */
export function partWriter(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiler: Compiler,
  valueOf: (part: Entry, name: string) => unknown = (part, name) => part[name],
): WriteValue {
  const part = getNamedType(type) as GraphQLObjectType;
  const writePart = objectWriter(
    collectFields(part, nodes, compiler.environment).map((field): FieldWriter<Entry> => {
      const { key, name } = field;
      if (name === "__typename") return { key, write: () => `"${part.name}"` };
      const own = fieldOf(part, name).type;
      const write = isLeafType(getNamedType(own)) ? leafWriter(own) : partWriter(own, field.nodes, compiler);
      return { key, write: (source) => write(valueOf(source, name)) };
    }),
  );
  return nullable(type, () => (value) => writePart(value as Entry, undefined as unknown as Run));
}
