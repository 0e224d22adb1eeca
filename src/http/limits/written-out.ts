import { Kind, type ASTNode } from "graphql";
import type { Part } from "./outline.js";

/** What a document writes out, fragments counted once. */
export interface WrittenOut {
  /** The same alias of a field counts once wherever it stands: compilers of clients write some into every selection. */
  aliases: number;
  /** The most directives at one place. */
  directives: number;
}

export function countWrittenOut(parts: Part[]): WrittenOut {
  const aliases = new Set<string>();
  let directives = 0;
  const look = (node: ASTNode & { directives?: readonly unknown[] }): void => {
    directives = Math.max(directives, node.directives?.length ?? 0);
    if (node.kind === Kind.FIELD && node.alias) aliases.add(`${node.alias.value}:${node.name.value}`);
  };
  for (const { definition, selectionSets } of parts) {
    look(definition);
    definition.variableDefinitions?.forEach(look);
    for (const { selections } of selectionSets) selections.forEach(look);
  }
  return { aliases: aliases.size, directives };
}
