import type { TextSearch } from "./arguments.js";
import { fold } from "./fold.js";
import type { PlainArticle, PlainEntity } from "./world.js";

type Field = "TITLE" | "EXCERPT" | "BODY";

/** The texts that each field has: a phrase stands in one of them. */
type Texts = Record<Field, readonly (string | null)[]>;

export function searchFindsArticle(search: TextSearch, { title, excerpt, body }: PlainArticle): boolean {
  return finds(search, { TITLE: [title], EXCERPT: [excerpt], BODY: [body] });
}

export function searchFindsEntity(search: TextSearch, { name, aliases, summary, body }: PlainEntity): boolean {
  return finds(search, { TITLE: [name, ...aliases], EXCERPT: [summary], BODY: [body] });
}

function finds({ query, fields, mode = "ALL" }: TextSearch, texts: Texts): boolean {
  const chosen = fields ?? (["TITLE", "EXCERPT", "BODY"] as const);
  const searched = chosen.flatMap((field) => texts[field]).map((text) => wordsOf(text ?? ""));
  const parts = mode === "PHRASE" ? [query] : query.split(/[\s,;!?()“”"]+/u);
  const units = parts.map(wordsOf).filter((words) => words.length > 0);
  const stands = (unit: string[]) => searched.some((words) => standsIn(unit, words));
  return units.length > 0 && (mode === "ANY" ? units.some(stands) : units.every(stands));
}

/** Whether the unit's words stand side by side. */
function standsIn(unit: readonly string[], words: readonly string[]): boolean {
  return words.some((_word, at) => unit.every((word, index) => words[at + index] === word));
}

/** Runs of letters, runs of digits, and by itself every character of a script that is written without spaces. */
function wordsOf(text: string): string[] {
  return (
    fold(text).match(
      /[\p{Script=Han}\p{Script=Katakana}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+|\p{Nd}+/gu,
    ) ?? []
  );
}
