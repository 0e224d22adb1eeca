import { projectionOf, type Projection } from "./projection.js";
import type { Selection } from "./selection.js";

/** For every field of a GraphQL type: which paths of the stored document it is made of. */
export type FieldPaths = Readonly<Record<string, readonly string[] | ((selection: Selection) => readonly string[])>>;

const known = new WeakMap<FieldPaths, WeakMap<Selection, Map<string, Projection>>>();

/** What must be read of a document so that everything selected of it can be answered, and `extra` paths. */
export function projectFields(selection: Selection, paths: FieldPaths, extra: readonly string[] = []): Projection {
  let ofPaths = known.get(paths);
  if (!ofPaths) known.set(paths, (ofPaths = new WeakMap()));
  let ofSelection = ofPaths.get(selection);
  if (!ofSelection) ofPaths.set(selection, (ofSelection = new Map()));
  const extraKey = extra.join();
  let projection = ofSelection.get(extraKey);
  if (!projection) {
    projection = projectionOf([...pathsOf(selection, paths), ...extra]);
    ofSelection.set(extraKey, projection);
  }
  return projection;
}

function pathsOf(selection: Selection, paths: FieldPaths): string[] {
  return [...selection.fields].flatMap(([name, below]) => {
    const needed = paths[name] ?? [];
    return typeof needed === "function" ? needed(below) : needed;
  });
}
