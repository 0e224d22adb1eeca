import { failure } from "../../errors.js";
import { suggestionWords } from "../../store/suggestion-words.js";
import { checkSize } from "../page-arguments.js";

/** Longest prefix, in UTF-16 units. */
const LONGEST_PREFIX = 200;
const DEFAULT_COUNT = 10;

/** What somebody has typed so far, checked. */
export interface TypedText {
  /** All but the last are whole words; the last one may go on. None where nothing typed is a letter or digit. */
  words: readonly string[];
  /** How many suggestions are wanted. */
  count: number;
}

/**
 * Reads the arguments of Query.suggest.
 * @throws NewsgraphError BAD_USER_INPUT for a prefix that is too long, or a `first` out of range
 */
export function readTyped({ prefix, first }: { prefix: string; first?: number | null }): TypedText {
  checkSize("first", first);
  if (prefix.length > LONGEST_PREFIX) {
    throw failure(
      "BAD_USER_INPUT",
      `prefix takes at most ${LONGEST_PREFIX} UTF-16 units, not ${prefix.length}: send what was typed, not a whole text.`,
    );
  }
  return { words: suggestionWords(prefix), count: first ?? DEFAULT_COUNT };
}
