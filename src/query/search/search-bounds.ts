import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import type { StoreFilter } from "../../store/list-request.js";
import { excerptTerm, titleTerm } from "../../store/search-document.js";
import { isStems, stemsIn } from "../../store/search/stems.js";
import { OPEN, PARTS } from "../../store/search/term-filter.js";
import { readingsOf, singleKeysOf, type SearchUnit } from "./search-unit.js";

const WEIGHTS = "search.weights";
const STEMS = "search.stems";
const LANGUAGE = "search.language";
/** What the digits of a word's weights are like where the field has it. */
const FIELD_DIGITS: Record<TextField, string> = { TITLE: "[^0]..", EXCERPT: ".[^0].", BODY: "..[^0]" };

/** A condition that the index of terms answers. */
export interface Bound {
  /** The document has one of them. */
  terms: string[];
  rarity: number;
  /** What says the same without the index; absent where another condition holds only if this one does. */
  otherwise?: StoreFilter;
}

/** How rare a key is likely to be: the higher, the fewer documents have it. */
export type Rarity = (key: string) => number;

/** Of a unit that one key finds. */
export function keyBound(unit: SearchUnit, fields: readonly TextField[], rarity: Rarity): Bound {
  const keys = singleKeysOf(unit);
  const rarest = Math.min(...keys.map(rarity));
  if (isOfBodyAndNotAll(fields)) return { terms: keys, rarity: rarest };
  return { terms: termsOf(keys, fields), rarity: rarest, otherwise: weightsFilter(keys, fields) };
}

/** Terms that a document with this phrase has; with its compound, the rarest of them or that. */
export function phraseBounds(unit: SearchUnit, fields: readonly TextField[], rarity: Rarity): Bound[] {
  const [reading] = readingsOf(unit);
  const bounds = [...new Set(reading?.keys)].map((key) => ({ terms: termsOf([key], fields), rarity: rarity(key) }));
  const others = singleKeysOf(unit);
  if (others.length === 0) return bounds;
  const rarest = byRarity(bounds)[0];
  return rarest ? [{ terms: [...rarest.terms, ...termsOf(others, fields)], rarity: rarest.rarity }] : [];
}

/** Terms of which a document has one if it has anything of the unit. */
export function unitTerms(unit: SearchUnit, fields: readonly TextField[]): string[] {
  return termsOf(
    readingsOf(unit).flatMap(({ keys }) => keys),
    fields,
  );
}

/** Any of the keys is in any of the fields. */
export function weightsFilter(keys: readonly string[], fields: readonly TextField[]): StoreFilter {
  const digits = fields.length === TEXT_FIELDS.length ? "" : either(fields.map((field) => FIELD_DIGITS[field]));
  const words = keys.filter((key) => !isStems(key));
  const patterns = words.map((key) => (key.endsWith(OPEN) ? `${key.slice(0, -OPEN.length)}[^ :]*` : key));
  const filters: StoreFilter[] = [
    { [WEIGHTS]: { $regex: ` ${either(patterns)}:${digits}` } },
    ...keys
      .filter(isStems)
      .flatMap((key) => [...stemsIn(key)])
      .map(([stem, languages]) => ({ [LANGUAGE]: { $in: languages }, [STEMS]: { $regex: ` ${stem}:${digits}` } })),
  ];
  return filters.length === 1 && filters[0] ? filters[0] : { $or: filters };
}

/** No term says that a word is of the body, to save the store most of them twice: the weights tell. */
export function isOfBodyAndNotAll(fields: readonly TextField[]): boolean {
  return fields.includes("BODY") && fields.length < TEXT_FIELDS.length;
}

export function byRarity(bounds: readonly Bound[]): Bound[] {
  return bounds.toSorted((a, b) => b.rarity - a.rarity);
}

export function either(patterns: readonly string[]): string {
  return patterns.length === 1 ? (patterns[0] ?? "") : `(?:${patterns.join("|")})`;
}

function termsOf(keys: readonly string[], fields: readonly TextField[]): string[] {
  if (fields.includes("BODY")) return [...keys];
  const terms = keys.flatMap((key) => key.split(PARTS));
  return terms.flatMap((key) => fields.map((field) => (field === "TITLE" ? titleTerm(key) : excerptTerm(key))));
}
