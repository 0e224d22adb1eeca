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
  const searched = chosen
    .flatMap((field) => texts[field])
    .map((text) => ({ words: wordsOf(text ?? ""), single: [...wordsOf(text ?? ""), ...hyphenedIn(text ?? "")] }));
  const parts = mode === "PHRASE" ? [query] : query.split(/[\s,;!?()“”"]+/u);
  const units = parts
    .map((part) => ({ words: wordsOf(part), one: asOne(part) }))
    .filter(({ words }) => words.length > 0);
  const stands = ({ words: unit, one }: { words: string[]; one: string | undefined }) =>
    searched.some(({ words, single }) => standsIn(unit, words) || (one !== undefined && single.includes(one)));
  return units.length > 0 && (mode === "ANY" ? units.some(stands) : units.every(stands));
}

/** What is one word, or two or three that hyphens join and nothing else, as one word. */
function asOne(text: string): string | undefined {
  const words = wordsOf(text);
  const joined = words.join("");
  return words.length === 1 || hyphenedIn(text)[0] === joined ? joined : undefined;
}

/** Whether the unit's words stand side by side. */
function standsIn(unit: readonly string[], words: readonly string[]): boolean {
  return words.some((_word, at) => unit.every((word, index) => words[at + index] === word));
}

/** What hyphens join, as one word: two or three runs of letters. */
function hyphenedIn(text: string): string[] {
  const letters = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]+";
  const runs = fold(text).match(new RegExp(`${letters}(?:[-\u2010\u2011]${letters})+`, "gu")) ?? [];
  return runs.map((run) => run.split(/[-\u2010\u2011]/u)).flatMap((run) => (run.length <= 3 ? [run.join("")] : []));
}

/** Runs of letters, runs of digits, and by itself every character of a script that is written without spaces. */
function wordsOf(text: string): string[] {
  return (
    fold(text).match(
      /[\p{Script=Han}\p{Script=Katakana}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+|\p{Nd}+/gu,
    ) ?? []
  );
}
