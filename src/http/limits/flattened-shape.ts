import { Kind, type SelectionNode } from "graphql";
import { foldOutline, type Known, type Part } from "./outline.js";

/** The size of a part as the executor would meet it: fragments in place of their spreads. */
export interface FlattenedShape {
  /** Nested fields on the longest way down; a leaf at the root is 1. */
  depth: number;
  /** Fields, inline fragments and spreads, each as often as it is reached. */
  selections: number;
  /** Fields of its own level, not of those below. */
  topFields: number;
}

/** The shape of every operation and fragment; linear in the document, though the shapes may be exponential in it. */
export function flattenedShapes(parts: Part[]): Map<Part["definition"], FlattenedShape> {
  return foldOutline(parts, shapeOf);
}

function shapeOf(selections: readonly SelectionNode[], known: Known<FlattenedShape>): FlattenedShape {
  const shape = { depth: 0, selections: 0, topFields: 0 };
  for (const selection of selections) {
    const inside = insideOf(selection, known);
    const isField = selection.kind === Kind.FIELD;
    shape.depth = Math.max(shape.depth, (inside?.depth ?? 0) + (isField ? 1 : 0));
    shape.selections += 1 + (inside?.selections ?? 0);
    shape.topFields += isField ? 1 : (inside?.topFields ?? 0);
  }
  return shape;
}

function insideOf(selection: SelectionNode, known: Known<FlattenedShape>): FlattenedShape | undefined {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return known.fragment(selection.name.value);
  return selection.selectionSet && known.inner(selection.selectionSet);
}
