import { TEXT_FIELDS, type TextField } from "../../store/articles.js";
import type { StoreFilter } from "../../store/list-request.js";
import { excerptTerm, pairTerm, phraseText, titleTerm } from "../../store/search-document.js";
import type { SearchQuery, SearchUnit, SearchWord } from "./search-query.js";

/** Matches no document at all. */
const NOTHING: StoreFilter = { _id: { $in: [] } };
const TERMS = "search.terms";

/** Where the words of a field stand in the document. */
export const TEXT_PATHS: Record<TextField, string> = {
  TITLE: "search.title",
  EXCERPT: "search.excerpt",
  BODY: "search.body",
};

/** What a document must be for the search to find it: always with a bound on the index of terms. */
export function searchFilter({ units, fields, mode }: SearchQuery): StoreFilter {
  const distinct = [...new Map(units.map((unit) => [phraseOf(unit), unit])).values()];
  if (fields.length === 0 || distinct.length === 0) return NOTHING;
  const single = distinct.flatMap((unit) => (unit.length === 1 ? unit : []));
  const phrases = distinct.filter((unit) => unit.length > 1).map((unit) => phraseFilter(unit, fields));
  if (mode === "ANY") return joined("$or", [...anyWordFilter(single, fields), ...phrases]);
  return joined("$and", [...single.map((word) => wordFilter(word, fields)), ...phrases]);
}

/** The words of a unit as they stand in a document. Words are letters, digits and marks, so as a regular expression it means just itself. */
export function phraseOf(unit: SearchUnit): string {
  return phraseText(unit.map((word) => word.key));
}

function wordFilter(word: SearchWord, fields: readonly TextField[]): StoreFilter {
  if (fields.length === TEXT_FIELDS.length) return { [TERMS]: { $eq: word.key } };
  const marked = markedTerms(word, fields);
  const inMarked = { [TERMS]: marked.length === 1 ? { $eq: marked[0] } : { $in: marked } };
  if (!fields.includes("BODY")) return inMarked;
  // No term says that a word is of the body: there are too many of them to have each twice.
  const inBody = { [TEXT_PATHS.BODY]: { $regex: phraseOf([word]) } };
  return { [TERMS]: { $eq: word.key }, ...(marked.length === 0 ? inBody : { $or: [inMarked, inBody] }) };
}

/** Several words by one condition, where the index alone can tell: the store reads it in one go. */
function anyWordFilter(words: readonly SearchWord[], fields: readonly TextField[]): StoreFilter[] {
  if (words.length === 0) return [];
  if (fields.length === TEXT_FIELDS.length) return [{ [TERMS]: { $in: words.map((word) => word.key) } }];
  if (fields.includes("BODY")) return words.map((word) => wordFilter(word, fields));
  return [{ [TERMS]: { $in: words.flatMap((word) => markedTerms(word, fields)) } }];
}

function phraseFilter(unit: SearchUnit, fields: readonly TextField[]): StoreFilter {
  const phrase = { $regex: phraseOf(unit) };
  const places = fields.map((field) => ({ [TEXT_PATHS[field]]: phrase }));
  return { $and: [...boundsOf(unit, fields).map((term) => ({ [TERMS]: { $eq: term } })), joined("$or", places)] };
}

/** Terms that a document with this phrase has. */
function boundsOf(unit: SearchUnit, fields: readonly TextField[]): string[] {
  const [field, ...others] = fields;
  const bounds = unit.flatMap((word, at) => {
    const after = unit[at + 1];
    if (word.cjk && after?.cjk) return [pairTerm(word.key, after.key)];
    if (word.cjk && unit[at - 1]?.cjk) return [];
    const marked = others.length === 0 && field !== undefined ? markedTerms(word, [field]) : [];
    return marked.length > 0 ? marked : [word.key];
  });
  return [...new Set(bounds)];
}

function markedTerms({ key }: SearchWord, fields: readonly TextField[]): string[] {
  return [
    ...(fields.includes("TITLE") ? [titleTerm(key)] : []),
    ...(fields.includes("EXCERPT") ? [excerptTerm(key)] : []),
  ];
}

function joined(operator: "$and" | "$or", filters: readonly StoreFilter[]): StoreFilter {
  return filters.length === 1 && filters[0] ? filters[0] : { [operator]: filters };
}
