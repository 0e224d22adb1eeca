import type { TextField } from "../../store/articles.js";
import type { StoreExpression } from "../../store/list-request.js";
import { phraseText, TEXT_BORDER } from "../../store/search-document.js";
import type { UsualLengths } from "../../store/search/usual-lengths.js";
import { frequencyIn, whereItStands } from "./field-frequencies.js";
import type { SearchQuery } from "./search-query.js";
import type { Ranking } from "./search-ranking.js";
import { keysOf, readingsOf, readingWeight, searchKeys, signatureOf, type SearchUnit } from "./search-unit.js";
import { TEXT_PATHS } from "./text-paths.js";

/** How much a word counts in each field, and what its length is called. */
const FIELDS: Record<TextField, { boost: number; length: keyof UsualLengths }> = {
  TITLE: { boost: 3, length: "title" },
  EXCERPT: { boost: 1.5, length: "excerpt" },
  BODY: { boost: 1, length: "body" },
};
/** The usual parameters of BM25: how soon repeating a word stops to count, and how much a long text lowers it. */
const K1 = 1.2;
const B = 0.75;
/** What all words of the query side by side in a field add, for each of the words' weights. In a title they are what it is about. */
const PHRASE_BONUS: Record<TextField, number> = { TITLE: 1, EXCERPT: 0.5, BODY: 0.3 };
/** What a title adds that is the query and nothing else: more than the words can make of another title and any text below it. */
const EXACT_TITLE_BONUS = 4;
const DECIMALS = 6;
/** Every document that is found scores more than nothing. */
const LOWEST_SCORE = 10 ** -DECIMALS;

/**
 * How well a document that the search finds answers to it (BM25F): for each word, as often as the query has it, its weight (or where
 * only other forms of it are there, a part of theirs) times its saturated frequency, which is that in all fields, each by its weight and its length; of several readings of a unit the best; and bonuses
 * for the query as a phrase and as the whole title. Rounded, so that a score compares equal wherever it is computed.
 */
export function scoreExpression(query: SearchQuery, { weights, usual }: Ranking): StoreExpression {
  const weightOf = new Map(searchKeys(query.units).map((key, at) => [key, weights[at] ?? 0]));
  const units = new Map<string, { unit: SearchUnit; times: number }>();
  for (const unit of query.units) {
    const signature = signatureOf(unit);
    units.set(signature, { unit, times: (units.get(signature)?.times ?? 0) + 1 });
  }
  const scores = [...units.values()].map(({ unit, times }) => {
    const readings = readingsOf(unit).map(({ keys, share }) =>
      sum(keys.map((key) => keyScore(key, times * share * (weightOf.get(key) ?? 0), query.fields))),
    );
    return unit.forms === undefined || unit.meant ? bestOf(readings) : firstOf(readings);
  });
  const total = query.units.reduce((all, unit) => all + readingWeight(readingsOf(unit)[0], weightOf), 0);
  return {
    $let: {
      vars: Object.fromEntries(query.fields.map((field) => [factorName(field), factorOf(field, usual)])),
      in: { $max: [LOWEST_SCORE, { $round: [{ $add: [...scores, ...bonuses(query, total)] }, DECIMALS] }] },
    },
  };
}

function factorName(field: TextField): string {
  return field.toLowerCase();
}

/** What one occurrence in this field counts: the less, the longer the field is. */
function factorOf(field: TextField, usual: UsualLengths): StoreExpression {
  const { boost, length } = FIELDS[field];
  const own = { $ifNull: [`$search.lengths.${length}`, usual[length]] };
  return { $divide: [boost, { $add: [1 - B, { $multiply: [B / usual[length], own] }] }] };
}

function bestOf(readings: readonly StoreExpression[]): StoreExpression {
  return readings.length === 1 && readings[0] ? readings[0] : { $max: readings };
}

/** Other forms of a word count only where it is not there itself, which saves the store to look for them in most documents. */
function firstOf([own, ...others]: readonly StoreExpression[]): StoreExpression {
  const isOwn = { $gt: ["$$own", 0] };
  return { $let: { vars: { own }, in: { $cond: [isOwn, "$$own", bestOf(others)] } } };
}

function keyScore(key: string, weight: number, fields: readonly TextField[]): StoreExpression {
  if (weight === 0) return { $literal: 0 };
  const frequency = sum(fields.map((field) => ({ $multiply: [`$$${factorName(field)}`, frequencyIn(field)] })));
  return whereItStands(key, {
    $let: {
      vars: { frequency },
      in: { $multiply: [weight * (K1 + 1), { $divide: ["$$frequency", { $add: ["$$frequency", K1] }] }] },
    },
  });
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

function sum(terms: readonly StoreExpression[]): StoreExpression {
  return terms.length === 1 && terms[0] ? terms[0] : { $add: [...terms] };
}
