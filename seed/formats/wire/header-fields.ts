import { DAY_PERIODS } from "../../fields/dates/date-word-lists.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const LABEL = new PhraseSet(phrasesOf("source", "author", "editing", "picture", "control"));
const DATE_LABEL = new PhraseSet(phrasesOf("published", "updated").filter((label) => label.length > 2));
const HALVES = Object.values(DAY_PERIODS).join(" ").replaceAll(" ", "|");
/** Bars; a date in figures behind a word; a word behind a time, but for a half of the day; a byline behind a figure. */
const DIVIDER = new RegExp(
  `\\s*[|｜│]\\s*|\\s[•·]\\s|(?<=[^\\d\\s./:-]\\s?)(?=\\d{4}[-/.年]\\s?\\d{1,2}[-/.月])|(?<=\\d{1,2}[:：]\\d{2}|\\d[日時分])\\s(?=\\p{Lo})(?!(?:${HALVES})(?![\\p{L}\\p{M}]))|(?<=\\d)\\s(?=(?:by|por|par|von)\\s)`,
  "iu",
);

/** The fields of a line above a story, such as its day, its source and its author: each begins at a mark or at a label of its own. */
export function splitFields(line: string): string[] {
  return line
    .split(DIVIDER)
    .flatMap(splitLabels)
    .map((field) => field.replace(/^[\s,，;；–—-]+|[\s,，;；(（–—-]+$/g, ""))
    .filter(Boolean);
}

function splitLabels(text: string): string[] {
  const fields: string[] = [];
  let from = 0;
  // "Last updated:" is one label and holds another.
  const opening = /^\s?[:：]/.test(textBehind(DATE_LABEL, text, 0)) ? DATE_LABEL.endAt(text) : 1;
  for (let at = opening; at < text.length; at++) {
    if (!opensField(text, at)) continue;
    fields.push(text.slice(from, at));
    from = at;
  }
  return [...fields, text.slice(from)];
}

function opensField(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[\s,，;；(（.]/.test(before) && /^\s?[:：]/.test(textBehind(LABEL, text, at))) return true;
  return /[\s,;(（\d]/.test(before) && /^(?:\s?[:：]|\s|\d)/.test(textBehind(DATE_LABEL, text, at));
}

function textBehind(labels: PhraseSet, text: string, at: number): string {
  const end = labels.endAt(text, at);
  return end === -1 ? "" : text.slice(end, end + 2);
}
