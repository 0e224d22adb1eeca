import { usesOfField } from "../../fields/field-table.js";

/** Headers that say what a text is, beside the names of its day. One of them opens the block. */
const TELLING = new Set(
  [
    "title headline author authors byline creator",
    "url link weburl permalink canonical sourceurl slug tags tag topics keywords category categories",
  ].flatMap((names) => names.split(" ")),
);
/** Headers that open a block where a telling one follows. */
const USUAL = new Set(
  [
    "source publisher publication site sitename hostname section subtitle deck standfirst summary description excerpt abstract",
    "created updated modified lang language layout type status id uuid draft template copyright rights location dateline image",
  ].flatMap((names) => names.split(" ")),
);
/** Known below a heading alone. */
const OF_PAGES = new Set(
  "by createdtime createdby createdon lasteditedtime lasteditedby lastedited related".split(" "),
);
/** An e-mail, a recipe, an interview, a script, a letter of Movable Type's export: their headers are none of ours. */
const FOREIGN: readonly (readonly string[])[] = [
  ["from", "to"],
  ["from", "subject"],
  ["from", "date"],
  ["from", "sent"],
  ["messageid"],
  ["mimeversion"],
  ["contenttype"],
  ["serves"],
  ["servings"],
  ["yield"],
  ["preptime"],
  ["cooktime"],
  ["ingredients"],
  ["q", "a"],
  ["draftdate"],
  ["allowcomments"],
  ["convertbreaks"],
];
/** Headers of which each line below the first is one more. */
const LISTS = new Set("author authors byline creator tags topics keywords category categories".split(" "));

/** Undefined where the keys, in their order, are no headers of a document. */
export function areHeaders(keys: readonly string[]): boolean {
  const names = keys.map(plainKey);
  const [first = ""] = names;
  if (!tells(first) && !USUAL.has(first)) return false;
  return names.some(tells) && !areForeign(names);
}

/**
 * Whether lines right below a heading are properties of the page, in whatever order: at least two that are known, one of which says what a
 * document is. All others are the author's own.
 */
export function areProperties(keys: readonly string[]): boolean {
  const names = keys.map(plainKey);
  const known = names.filter((name) => tells(name) || USUAL.has(name) || OF_PAGES.has(name));
  return new Set(known).size > 1 && known.some(tells) && !areForeign(names);
}

/** Whether the names of a field list, marked as such, are those of a document. */
export function areFieldNames(keys: readonly string[]): boolean {
  const names = keys.map(plainKey);
  return names.some(tells) && !areForeign(names);
}

function areForeign(names: readonly string[]): boolean {
  return FOREIGN.some((foreign) => foreign.every((name) => names.includes(name)));
}

export function isTelling(key: string): boolean {
  return tells(plainKey(key)) || USUAL.has(plainKey(key));
}

function tells(name: string): boolean {
  return TELLING.has(name) || usesOfField(name).some(({ role, tier }) => role === "publishedAt" && tier === 0);
}

export function isListed(key: string): boolean {
  return LISTS.has(plainKey(key));
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[ _-]/g, "");
}
