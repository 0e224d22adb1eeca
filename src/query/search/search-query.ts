import { failure } from "../../errors.js";
import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import { compoundsOf } from "../../store/compounds.js";
import { wordsOf, type Word } from "../../store/words.js";

/** ALL: every unit is found, in whichever field. ANY: at least one is. PHRASE: all words stand side by side in one field. */
export type SearchMode = "ALL" | "ANY" | "PHRASE";

/** A search as GraphQL hands it in. */
export interface SearchArguments {
  query: string;
  /** All three where it is left out or null. */
  fields?: readonly TextField[] | null;
  /** ALL where it is left out or null. */
  mode?: SearchMode | null;
}

export type SearchWord = Pick<Word, "key" | "cjk">;
/** Words that must stand side by side in one field: one word, or what was written as one ("01.AI", 零一万物). */
export interface SearchUnit {
  words: readonly SearchWord[];
  /** What is found as well: "startup" where the unit is "start-up" and nothing else. */
  compound?: SearchWord;
}

export interface SearchQuery {
  /** In the order of the query, with repeats. None: nothing is found. */
  units: readonly SearchUnit[];
  mode: SearchMode;
  /** Each once, in the order of TEXT_FIELDS. None: nothing is found. */
  fields: readonly TextField[];
  /** Equal for equal searches. */
  key: string;
}

const MAX_WORDS = 50;
/** What may stand between two words of one unit: signs that join words, marks, and signs that show nothing; also a possessive 's. */
const JOINED = /^(?:\.?['’‘ʼ＇][sS])?[-.'’‘ʼ＇/&_@+#·:‐‑–・\p{M}\p{Cf}]*$/u;
const DIGITS = /^\p{N}/u;

/**
 * What a search looks for. No sign of the query has a meaning of its own.
 * @throws NewsgraphError BAD_USER_INPUT for more than MAX_WORDS words.
 */
export function readSearch({ query, fields: asked, mode: askedMode }: SearchArguments): SearchQuery {
  const words = wordsOf(query, MAX_WORDS + 1);
  if (words.length > MAX_WORDS) {
    throw failure(
      "BAD_USER_INPUT",
      `search.query takes at most ${MAX_WORDS} words, where each character of Chinese, Japanese, Korean or Thai is one; shorten it.`,
    );
  }
  const mode = askedMode ?? "ALL";
  const written = mode === "PHRASE" ? (words.length > 0 ? [words] : []) : splitUnits(query, words);
  const units = written.map((unit) => unitOf(query, unit));
  const fields = TEXT_FIELDS.filter((field) => asked?.includes(field) ?? true);
  const key = JSON.stringify([mode, fields, units.map((unit) => [keysOf(unit), unit.compound?.key])]);
  return { units, mode, fields, key };
}

/** The distinct words of a query, in its order, with its compounds: all whose weights a score is made of. */
export function searchWords({ units }: Pick<SearchQuery, "units">): string[] {
  return [...new Set(units.flatMap((unit) => [...keysOf(unit), ...(unit.compound ? [unit.compound.key] : [])]))];
}

/** The words of a unit, in its order, with repeats. */
export function keysOf({ words }: SearchUnit): string[] {
  return words.map((word) => word.key);
}

function unitOf(query: string, words: readonly Word[]): SearchUnit {
  const found = compoundsOf(query, words)[0];
  const isWhole = found?.start === words[0]?.start && found?.end === words.at(-1)?.end;
  return { words: words.map(wordOf), ...(found && isWhole && { compound: wordOf(found) }) };
}

function wordOf({ key, cjk }: Word): SearchWord {
  return { key, cjk };
}

function splitUnits(query: string, words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    if (before && isJoined(query.slice(before.end, word.start), before, word)) units.at(-1)?.push(word);
    else units.push([word]);
    before = word;
  }
  return units;
}

function isJoined(gap: string, before: Word, after: Word): boolean {
  return JOINED.test(gap) || (gap === "," && DIGITS.test(before.key) && DIGITS.test(after.key));
}
