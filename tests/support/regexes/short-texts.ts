/** Of what nothing cuts: a body, a paragraph, a line. */
const LONG = 100_000;

/** Where expressions meet only texts that are cut, or refused, beyond a length: the start of a file's path, and that length. */
const SHORT_TEXTS: readonly (readonly [path: string, characters: number])[] = [
  // A number in the head of a tar archive.
  ["seed/archives/archive-kind.ts", 8],
  // What stands before a brace.
  ["seed/bodies/templates/template.ts", 4_000],
  // A date as it is written, at most 100; a line that is searched for one, 300.
  ["seed/fields/dates/date-", 300],
  ["seed/fields/people.ts", 2_000],
  ["seed/fields/subjects.ts", 4_000],
  ["seed/formats/mediawiki/infobox-names.ts", 2_000],
  ["seed/formats/wire/wire-text.ts", LONG],
  ["seed/formats/wire/markdown-story.ts", LONG],
  // Lines and ends of stories, of which the longest that anything is read from is 1,500.
  ["seed/formats/wire/", 1_500],
  ["seed/reading/read-documents.ts", 20_000],
  // Four characters before a word.
  ["seed/relate/names.ts", 4],
  // Names of files.
  ["seed/formats/foreign-names.ts", 1_000],
  ["seed/shapes/page-title.ts", 1_000],
];

/** The longest text that an expression at this place meets. */
export function longestText(place: string): number {
  return SHORT_TEXTS.find(([path]) => place.startsWith(path))?.[1] ?? LONG;
}
