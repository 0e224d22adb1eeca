import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import { wordsOf, type Word } from "../../store/words.js";
import { partsOf } from "./query-parts.js";
import { phraseUnit, spacedUnits, wordUnits } from "./query-units.js";
import { signatureOf, type SearchUnit } from "./search-unit.js";

/**
 * BEST: all of few units are found, of many the most, and where nothing has them what comes nearest. ALL: every unit is found, in whichever
 * field. ANY: at least one is. PHRASE: all words stand side by side in one field.
 */
export type SearchMode = "BEST" | "ALL" | "ANY" | "PHRASE";

/** A search as GraphQL hands it in. */
export interface SearchArguments {
  query: string;
  /** All three where it is left out or null. */
  fields?: readonly TextField[] | null;
  /** BEST where it is left out or null. */
  mode?: SearchMode | null;
  /** Whether the last word may be the beginning of one. */
  prefix?: boolean | null;
}

export interface SearchQuery {
  /** In the order of the query, with repeats; those of `required` among them. None: nothing is found. */
  units: readonly SearchUnit[];
  /** Quoted phrases: without them nothing is found, whatever the mode. */
  required: readonly SearchUnit[];
  /** With one of these nothing is found. */
  excluded: readonly SearchUnit[];
  mode: SearchMode;
  /** Each once, in the order of TEXT_FIELDS. None: nothing is found. */
  fields: readonly TextField[];
  /** Whether words of the query were left out, since it has too many. */
  isCut: boolean;
  /** Equal for equal searches. */
  key: string;
}

/** Different words of a query that are looked for; each character of a script without blanks is one. */
export const MAX_WORDS = 50;
/** Words that are looked for with all repeats. */
const MAX_REPEATED = 400;

/** What a search looks for. */
export function readSearch({ query, fields: asked, mode: askedMode, prefix }: SearchArguments): SearchQuery {
  const { text, isCut } = cutWords(query);
  const mode = askedMode ?? "BEST";
  const fields = TEXT_FIELDS.filter((field) => asked?.includes(field) ?? true);
  const { units, required, excluded } = unitsOf(text, mode, prefix === true && !isCut);
  const signatures = [units, required, excluded].map((some) =>
    some.map((unit) => [signatureOf(unit), unit.forms ?? []]),
  );
  return { units, required, excluded, mode, fields, isCut, key: JSON.stringify([mode, fields, ...signatures]) };
}

function cutWords(query: string): { text: string; isCut: boolean } {
  const words = wordsOf(query, MAX_REPEATED + 1);
  const distinct = new Set<string>();
  for (const [at, { key }] of words.entries()) {
    if (distinct.add(key).size > MAX_WORDS || at === MAX_REPEATED) {
      return { text: query.slice(0, words[at - 1]?.end), isCut: true };
    }
  }
  return { text: query, isCut: false };
}

function unitsOf(
  text: string,
  mode: SearchMode,
  isOpen: boolean,
): Pick<SearchQuery, "units" | "required" | "excluded"> {
  const found: Record<"units" | "required" | "excluded", SearchUnit[]> = { units: [], required: [], excluded: [] };
  if (mode === "PHRASE") found.units.push(...phraseUnit(text));
  for (const { kind, text: part } of mode === "PHRASE" ? [] : partsOf(text)) {
    if (kind === "mustNot") found.excluded.push(...phraseUnit(part));
    else if (kind === "must") {
      const phrase = phraseUnit(part);
      found.units.push(...phrase);
      found.required.push(...phrase);
    } else found.units.push(...(mode === "ALL" ? spacedUnits(part) : wordUnits(part)));
  }
  const last = found.units.at(-1);
  if (isOpen && last && isAtEnd(text, last)) {
    const { forms: _, ...whole } = last;
    found.units.splice(-1, 1, { ...whole, isOpen });
  }
  return found;
}

/** Whether the last word of the text is a word that a blank may end, and the unit's last. */
function isAtEnd(text: string, unit: SearchUnit): boolean {
  const last: Word | undefined = wordsOf(text).at(-1);
  return last !== undefined && !last.cjk && unit.words.at(-1)?.key === last.key;
}
