import type { Problem } from "./format.js";

/** Where in the file, as far as it is known; line and column 1-based. */
export interface Place {
  line?: number;
  column?: number;
  field?: string;
}

const FOUND_LENGTH = 60;

/** @param found a type or a shortened value of the field itself, never other text of the file. */
export function problem(file: string, rule: string, found: string, hint: string, place: Place = {}): Problem {
  return {
    file,
    ...(place.line !== undefined && { line: place.line }),
    ...(place.column !== undefined && { column: place.column }),
    ...(place.field !== undefined && { field: place.field }),
    rule,
    found: shorten(found),
    hint,
  };
}

/** One line of at most 60 characters, fit for a terminal. */
export function shorten(value: string): string {
  const line = value.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, " ").trim();
  const characters = Array.from(line.slice(0, FOUND_LENGTH * 2));
  return characters.length > FOUND_LENGTH ? `${characters.slice(0, FOUND_LENGTH - 1).join("")}…` : line;
}
