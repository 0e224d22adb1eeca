import type { TextField } from "../../store/articles.js";
import type { StoreExpression } from "../../store/list-request.js";
import { MAX_WEIGHT, phraseText, TEXT_BORDER, WEIGHT_DIGITS } from "../../store/search-document.js";
import { TEXT_PATHS } from "./search-filter.js";
import { keysOf, searchWords, type SearchQuery } from "./search-query.js";

const WEIGHTS = "$search.weights";
/** How much a word counts in each field, and the place of the field's digit among a word's weights. */
const FIELDS: Record<TextField, { boost: number; place: number }> = {
  TITLE: { boost: 4, place: 0 },
  EXCERPT: { boost: 2, place: 1 },
  BODY: { boost: 1, place: 2 },
};
/** What all words of the query side by side in a field add, for each of the words' weights. In a title they are what it is about. */
const PHRASE_BONUS: Record<TextField, number> = { TITLE: 4, EXCERPT: 1, BODY: 0.5 };
/** What a title adds that is the query and nothing else: more than the words can make of another title and any text below it. */
const EXACT_TITLE_BONUS = 16;
const DECIMALS = 6;
/** Every document that is found scores more than nothing. */
const LOWEST_SCORE = 10 ** -DECIMALS;

/**
 * How well a document that the search finds answers to it: for each word its weight times its saturated frequency in each field (BM25F),
 * for a unit with a compound that of its words or of the compound, whichever is more; and bonuses for the query as a phrase and as the
 * whole title. Rounded, so that a score compares equal wherever it is computed.
 * @param wordWeights one for each of `searchWords(query)`, in their order
 */
export function scoreExpression(query: SearchQuery, wordWeights: readonly number[]): StoreExpression {
  const weights = new Map(searchWords(query).map((word, at) => [word, wordWeights[at] ?? 0]));
  const counted = new Set<string>();
  const scoresOf = (words: readonly string[]): StoreExpression[] => {
    const others = words.filter((word) => !counted.has(word) && counted.add(word));
    return others.map((word) => wordScore(word, weights.get(word) ?? 0, query.fields));
  };
  const scores = query.units.flatMap((unit) => {
    const own = scoresOf(keysOf(unit));
    const compound = scoresOf(unit.compound ? [unit.compound.key] : []);
    return compound.length === 0 ? own : [{ $max: [{ $add: own }, ...compound] }];
  });
  const words = new Set(query.units.flatMap(keysOf));
  const total = [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  return { $max: [LOWEST_SCORE, { $round: [{ $add: [...scores, ...bonuses(query, total)] }, DECIMALS] }] };
}

function wordScore(word: string, weight: number, fields: readonly TextField[]): StoreExpression {
  const entry = ` ${word}:`;
  const length = Buffer.byteLength(entry);
  const digits = fields.map((field) => ({
    $multiply: [
      FIELDS[field].boost,
      {
        $indexOfBytes: [
          WEIGHT_DIGITS,
          { $substrBytes: [WEIGHTS, { $add: ["$$at", length + FIELDS[field].place] }, 1] },
        ],
      },
    ],
  }));
  const perDigit = (weight * MAX_WEIGHT) / (WEIGHT_DIGITS.length - 1);
  return {
    $let: {
      vars: { at: { $indexOfBytes: [WEIGHTS, { $literal: entry }] } },
      in: { $cond: [{ $gte: ["$$at", 0] }, { $multiply: [perDigit, { $add: digits }] }, 0] },
    },
  };
}

function bonuses(query: SearchQuery, total: number): StoreExpression[] {
  const words = query.units.flatMap(keysOf);
  const compounds = query.units.flatMap((unit) => unit.compound?.key ?? keysOf(unit));
  const phrases = [...new Set([phraseText(words), phraseText(compounds)])];
  const inPhrase = query.fields.map((field) => {
    const text = { $ifNull: [`$${TEXT_PATHS[field]}`, ""] };
    return bonus(text, phrases, total * PHRASE_BONUS[field]);
  });
  // Between borders, so that an alias that is the query counts like the name.
  const title = { $concat: [TEXT_BORDER, { $ifNull: [`$${TEXT_PATHS.TITLE}`, ""] }, TEXT_BORDER] };
  const exact = bonus(
    title,
    phrases.map((phrase) => TEXT_BORDER + phrase + TEXT_BORDER),
    total * EXACT_TITLE_BONUS,
  );
  return [...(compounds.length > 1 ? inPhrase : []), ...(query.fields.includes("TITLE") ? [exact] : [])];
}

function bonus(text: StoreExpression, parts: readonly string[], value: number): StoreExpression {
  return {
    $cond: [{ $or: parts.map((part) => ({ $gte: [{ $indexOfBytes: [text, { $literal: part }] }, 0] })) }, value, 0],
  };
}
