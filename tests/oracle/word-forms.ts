import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import * as stopwords from "stopword";
import { fold } from "./fold.js";
import { wordsOf } from "./search-words.js";

const LATIN = {
  deu: german,
  eng: english,
  fra: french,
  ita: italian,
  nld: dutch,
  por: portuguese,
  spa: spanish,
  swe: swedish,
};
const STEMMERS: Record<string, (word: string) => string> = { ...LATIN, rus: russian };
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu;

const LISTS = Object.entries(stopwords)
  .flatMap(([name, words]): [string, Set<string>][] =>
    Array.isArray(words) && name.length === 3 ? [[name, new Set(words.map((word) => fold(String(word))))]] : [],
  )
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** The language that has most of the words among its function words, and a tenth of them at least. */
function languageOf(texts: readonly string[]): string {
  const words = texts.flatMap(wordsOf);
  let best = "";
  let most = words.length / 10;
  for (const [language, list] of LISTS) {
    const count = words.filter((word) => list.has(word)).length;
    if (count > most || (best === "" && count > 0 && count >= most)) [best, most] = [language, count];
  }
  return best;
}

function stemIn(language: string, written: string): string | undefined {
  const word = written.normalize("NFC").toLowerCase();
  const isLatin = /^\p{Script=Latin}{3,40}$/u.test(word);
  const isOther = language === "rus" && /^\p{Script=Cyrillic}{3,40}$/u.test(word);
  if (!(language in STEMMERS) || !(language === "rus" ? isOther || isLatin : isLatin)) return undefined;
  return fold(STEMMERS[language]?.(word) ?? "");
}

const writtenIn = (text: string): string[] => text.normalize("NFC").match(WORD) ?? [];

const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}/u.test(word.normalize("NFC"));

/** Whether texts have the English stem of a word as a word, in whichever language. */
export function hasEnglishStem(word: string, chosen: readonly string[]): boolean {
  const stem = isCyrillic(word) ? undefined : stemIn("eng", word);
  return stem !== undefined && stem !== fold(word) && chosen.flatMap(wordsOf).includes(stem);
}

/** Whether texts have a word of the same stem in the language of all texts of the document; in English some word must not be the stem. */
export function hasStem(word: string, chosen: readonly string[], all: readonly string[]): boolean {
  const language = languageOf(all);
  if (isCyrillic(word) !== (language === "rus")) return false;
  const stem = stemIn(language, word);
  const isSame = (other: string): boolean => stem !== undefined && stemIn(language, other) === stem;
  const isHeld = language !== "eng" || all.flatMap(writtenIn).some((other) => isSame(other) && fold(other) !== stem);
  return isHeld && chosen.flatMap(writtenIn).some(isSame);
}
