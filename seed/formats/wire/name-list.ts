import { phrasesOf } from "./languages/phrase-set.js";

const AND = phrasesOf("and").filter((word) => /^(?:\p{L}{2,}|и)$/u.test(word));
const DIVIDER = new RegExp(
  `\\s*[,;،、，；/／|•]\\s*|(?<=\\p{Script=Hangul})\\s?[·ㆍ]\\s?(?=\\p{Script=Hangul})|\\s[–—·]\\s|\\s(?:&|${AND.join("|")})\\s`,
  "iu",
);
/** Also part of a name, as in "Ortega y Gasset": two whole names must stand around it. */
const DOUBTFUL = /^(\S+ .*?\S) (?:[yei] |و)(\S+ .*\S)$/u;
const HAN = /^[\p{Script=Han}\s]+$/u;
const HANGUL_NAMES = /^\p{Script=Hangul}{2,4}(?: \p{Script=Hangul}{2,4})+(?: 기자| 특파원)?$/u;

/** The names in a list, as they are written; divided by commas, "and" in any language, and blanks where Chinese and Koreans do so. */
export function splitNames(text: string, language?: string): string[] {
  return text
    .split(DIVIDER)
    .flatMap(splitDoubtful)
    .flatMap((part) => splitBlanks(part.trim(), language))
    .filter((part) => part !== "");
}

function splitDoubtful(part: string): string[] {
  const match = DOUBTFUL.exec(part);
  return match ? [match[1] ?? "", match[2] ?? ""] : [part];
}

function splitBlanks(part: string, language: string | undefined): string[] {
  if (HANGUL_NAMES.test(part)) return part.replace(/ (?:기자|특파원)$/, "").split(" ");
  if (language === "ja" || !HAN.test(part)) return [part];
  // A blank within a name of two characters only makes it as wide as one of three.
  return part.replace(/(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, "").split(/\s+/);
}
