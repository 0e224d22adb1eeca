import type { TextField } from "../../store/articles.js";
import { wordsOf } from "../../store/words.js";
import { bestFragments, type Fragment } from "./fragments.js";
import { findHits, type Hit } from "./hits.js";
import type { SearchQuery } from "./search-query.js";

/** `start` and `end` in UTF-16 code units into the fragment. */
export interface HighlightRange {
  start: number;
  end: number;
}

/** A piece of a field in which something was found. */
export interface Highlight {
  field: TextField;
  /** Just as it stands in the field. */
  fragment: string;
  /** At least one; in order, without overlap. */
  ranges: HighlightRange[];
}

/** Texts of a document. Of several for one field the first with a hit is taken. */
export type HighlightTexts = Partial<Record<TextField, string | readonly string[]>>;

/** Most fragments of a field. */
const MAX_FRAGMENTS: Record<TextField, number> = { TITLE: 1, EXCERPT: 1, BODY: 3 };
/** Words of a text that are looked at: those that can be found. */
const MAX_WORDS = 100_000;
/** Of a text so much is looked at: a page of results is worth more than the end of a very long one. */
const MAX_LETTERS = 100_000;

/** How many letters of texts are looked at for highlights. */
export function highlightedLetters(texts: HighlightTexts): number {
  return Object.values(texts)
    .flat()
    .reduce((sum, text) => sum + Math.min(text.length, MAX_LETTERS), 0);
}

/**
 * What was found where: the whole title, one fragment of the excerpt, up to three of the body, those with most of the search first.
 * @param language of the document, whose forms of words are found; undefined where it has none that are
 */
export function highlightsOf(query: SearchQuery, texts: HighlightTexts, language?: string): Highlight[] {
  return query.fields.flatMap((field) => {
    const given = texts[field] ?? [];
    for (const text of typeof given === "string" ? [given] : given) {
      const found = highlightsIn(query, field, text, language);
      if (found.length > 0) return found;
    }
    return [];
  });
}

function highlightsIn(query: SearchQuery, field: TextField, text: string, language?: string): Highlight[] {
  const words = wordsOf(text.slice(0, MAX_LETTERS), MAX_WORDS);
  const hits = findHits(text, words, query.units, language);
  if (hits.length === 0) return [];
  const fragments =
    field === "TITLE" ? [{ start: 0, end: text.length }] : bestFragments(text, words, hits, MAX_FRAGMENTS[field]);
  const ranges = mergedRanges(hits);
  return fragments.map((fragment) => ({
    field,
    fragment: text.slice(fragment.start, fragment.end),
    ranges: rangesWithin(ranges, fragment),
  }));
}

/** Hits by start, as stretches that neither overlap nor touch. */
function mergedRanges(hits: readonly Hit[]): HighlightRange[] {
  const ranges: HighlightRange[] = [];
  for (const { start, end } of hits) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** What of the ranges is in the fragment, counted from its start. */
function rangesWithin(ranges: readonly HighlightRange[], fragment: Fragment): HighlightRange[] {
  return ranges
    .filter(({ start, end }) => end > fragment.start && start < fragment.end)
    .map(({ start, end }) => ({
      start: Math.max(start, fragment.start) - fragment.start,
      end: Math.min(end, fragment.end) - fragment.start,
    }));
}
