import { Kind, type ASTNode } from "graphql";
import type { Part } from "./outline.js";

/** What a document writes out, fragments counted once. */
export interface WrittenOut {
  aliases: number;
  /** The most directives at one place. */
  directives: number;
}

export function countWrittenOut(parts: Part[]): WrittenOut {
  const counts = { aliases: 0, directives: 0 };
  const look = (node: ASTNode & { directives?: readonly unknown[] }): void => {
    counts.directives = Math.max(counts.directives, node.directives?.length ?? 0);
    if (node.kind === Kind.FIELD && node.alias) counts.aliases += 1;
  };
  for (const { definition, selectionSets } of parts) {
    look(definition);
    definition.variableDefinitions?.forEach(look);
    for (const { selections } of selectionSets) selections.forEach(look);
  }
  return counts;
}
