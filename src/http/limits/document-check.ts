import { Kind, type DocumentNode } from "graphql";
import { flattenedShapes } from "./flattened-shape.js";
import { LIMITS, type QueryLimits } from "./limits.js";
import { outlineDocument } from "./outline.js";
import { countWrittenOut } from "./written-out.js";

/** Why a document may not be validated any further: it is invalid, or it asks for too much. */
export interface Refusal {
  kind: "invalid" | "costly";
  detail: string;
}

/**
 * Checks what can be told without schema and variables, in time linear in the document. What passes can neither hang
 * graphql-js's own validation rules nor overflow their recursion.
 */
export function refuseDocument(document: DocumentNode, limits: QueryLimits = LIMITS): Refusal | undefined {
  const { parts, cyclic, duplicated } = outlineDocument(document);
  if (duplicated.length > 0) return invalid("There can be only one fragment named", duplicated);
  if (cyclic.length > 0) return invalid("Fragments may not spread themselves, directly or through others:", cyclic);
  const written = countWrittenOut(parts);
  const shapes = flattenedShapes(parts);
  const all = [...shapes.values()];
  const operations = parts.filter(({ definition }) => definition.kind === Kind.OPERATION_DEFINITION);
  const roots = operations.map(({ definition }) => shapes.get(definition)?.topFields ?? 0);
  return (
    tooMany("aliases", [written.aliases], limits.aliases) ??
    tooMany("directives at one place", [written.directives], limits.directives) ??
    tooMany(
      "levels of fields",
      all.map((shape) => shape.depth),
      limits.depth,
    ) ??
    tooMany("fields at the root", roots, limits.rootFields) ??
    tooMany(
      "selections, fragments counted at every spread",
      all.map((shape) => shape.selections),
      limits.selections,
    )
  );
}

function invalid(what: string, names: string[]): Refusal {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  return { kind: "invalid", detail: `${what} ${shown.join(", ")}.` };
}

function tooMany(what: string, counts: number[], limit: number): Refusal | undefined {
  const most = Math.max(0, ...counts);
  if (most <= limit) return undefined;
  const shown = most > 1_000_000 ? "more than 1000000" : String(most);
  return { kind: "costly", detail: `The query has ${shown} ${what}; at most ${limit} are allowed.` };
}
