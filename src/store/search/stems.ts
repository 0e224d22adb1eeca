import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { foldText } from "../text-key.js";
import { wordKey } from "../words.js";
import { PARTS } from "./term-filter.js";

/** By the languages' codes as `languageOf` has them. */
const LATIN: Readonly<Record<string, (word: string) => string>> = {
  deu: german,
  eng: english,
  fra: french,
  ita: italian,
  nld: dutch,
  por: portuguese,
  spa: spanish,
  swe: swedish,
};
const CYRILLIC = { rus: russian };
const STEMMERS: typeof LATIN = { ...LATIN, ...CYRILLIC };
/** Of English a word that is its own stem is held only once, as the word: most texts are English, and half of their words are such. */
const ENGLISH = "eng";

/** Words of other lengths, of other letters and with digits have no stem. */
const STEMMED = /^(?:\p{sc=Latin}{3,40}|\p{sc=Cyrillic}{3,40})$/u;
const IS_CYRILLIC = /^\p{sc=Cyrillic}/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

const known = new Map<string, string>();
const KNOWN_STEMS = 50_000;

/** Whether words of this language have stems. */
export function isStemmed(language: string | undefined): language is string {
  return language !== undefined && Object.hasOwn(STEMMERS, language);
}

/**
 * What the forms of a word have in common, folded as keys are ("flood" of "Flooding"); undefined for what has no stem.
 * @param written as the word stands in the text: accents tell forms apart
 * @param language one that `isStemmed`
 */
export function stemOf(written: string, language: string): string | undefined {
  const name = `${language} ${written}`;
  let stem = known.get(name);
  if (stem === undefined) {
    stem = findStem(written, language);
    if (known.size === KNOWN_STEMS) known.clear();
    known.set(name, stem);
  }
  return stem === "" ? undefined : stem;
}

function findStem(written: string, language: string): string {
  const word = written.normalize("NFC").toLowerCase();
  if (!STEMMED.test(word)) return "";
  return foldText(STEMMERS[language]?.(word) ?? "").replace(NO_LETTER, "");
}

/** The term of a stem in texts of a language. */
export function stemTerm(stem: string, language: string): string {
  return `${language}${STEM}${stem}`;
}

/** Whether a word tells its stem by itself, so that a text with no other form of it need not hold the stem. */
export function tellsStem(key: string, stem: string, language: string): boolean {
  return language === ENGLISH && key === stem;
}

/** Stands between a language and a stem; no key has such a sign. */
const STEM = "~";

/**
 * Keys of what else than a word itself is found for it: one of the terms of its stem in every language of its letters, and where that is
 * another word, its English stem as a word (see `tellsStem`). None for what has no stem.
 */
export function formKeys(written: string): string[] {
  const languages = Object.keys(IS_CYRILLIC.test(written) ? CYRILLIC : LATIN);
  const terms = languages.flatMap((language) => {
    const stem = stemOf(written, language);
    return stem === undefined ? [] : [stemTerm(stem, language)];
  });
  const english = languages.includes(ENGLISH) ? stemOf(written, ENGLISH) : undefined;
  return [
    ...(terms.length > 0 ? [terms.join(PARTS)] : []),
    ...(english === undefined || english === wordKey(written) ? [] : [english]),
  ];
}

/** Whether it is a key of terms of stems. */
export function isStems(key: string): boolean {
  return key.includes(STEM);
}

/** By stem the languages of which such a key has it. */
export function stemsIn(key: string): Map<string, string[]> {
  const languagesOf = new Map<string, string[]>();
  for (const term of key.split(PARTS)) {
    const [language = "", stem = ""] = term.split(STEM);
    languagesOf.set(stem, [...(languagesOf.get(stem) ?? []), language]);
  }
  return languagesOf;
}
