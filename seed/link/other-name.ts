import { CALENDAR_WORDS } from "./calendar-words.js";
import { FUNCTION_WORDS } from "./function-words.js";
import type { NameMatch } from "./name-matches.js";
import { isProperWord } from "./name-rarity.js";
import { rarityOf } from "./word-frequency.js";
import { wordKey } from "../../src/store/words.js";
import type { Words } from "./words.js";

/** What stands after a name and makes another of it: "Java Sea", "Oracle Park". */
const HEADS = new Set(
  (
    "arena avenue bay beach boulevard bridge canal cape cathedral county cup drive field ferry gardens gate gulf hall harbor harbour heights hill hills hotel inn island islands lake lane " +
    "mall mount mountain mountains ocean palace park peninsula plaza point pond prize river road sea springs square stadium station strait street theater theatre tower valley village way woods"
  ).split(" "),
);
const TITLES_OF_PERSONS = new Set("mr mrs ms miss dr prof sir lord lady dame st".split(" "));

/**
 * Whether a single word is a part of a longer name that is not in the dictionary: a word for a place follows it in capitals, or, where the name is a
 * surname or one of several entities', a name, be it one with a hyphen ("Wei-Ling"), goes before it that is no title.
 */
export function isPartOfOtherName({ words, from, to, fitting = [], entry }: NameMatch): boolean {
  if (from !== to || !/\p{Ll}/u.test(textOf(words, from))) return false;
  const after = words.joints[to + 1]?.isSpace ? textOf(words, to + 1) : "";
  if (isCapitalised(after) && HEADS.has(words.words[to + 1]?.fold ?? "") && isCapitalised(textOf(words, from)))
    return true;
  const before = words.joints[from]?.isSpace ? textOf(words, from - 1) : "";
  if (!isCapitalised(before) || !isCapitalised(textOf(words, from))) return false;
  if (!fitting.some(({ isSurname }) => isSurname) && entry.entityId !== undefined) return false;
  const fold = words.words[from - 1]?.fold ?? "";
  if (FUNCTION_WORDS.has(fold) || CALENDAR_WORDS.has(fold) || TITLES_OF_PERSONS.has(fold)) return false;
  return (
    isNameWord(fold) || (words.joints[from - 1]?.isHyphen === true && isNameWord(words.words[from - 2]?.fold ?? ""))
  );
}

function isNameWord(fold: string): boolean {
  const key = wordKey(fold);
  return isProperWord(key) || rarityOf(key) === 1;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
}

function textOf({ text, words }: Words, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}
