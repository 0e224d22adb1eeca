import { CALENDAR_WORDS } from "./calendar-words.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { withoutPluralS } from "./plural.js";
import { guardDigits, isLiteralGap, wordsOf, type Words } from "./words.js";

/** How a text must write a key for it to be that name. Offsets are into the key. */
export interface MentionForm {
  /** Where the name itself has a space or a hyphen: the text may have a space there, or nothing. */
  breaks: number[];
  /** Where the name is one word but shows a seam ("TechCrunch", "GPT4"): the text may have a space there if it begins with a capital. */
  seams: number[];
  /** Where the text must have a capital letter. */
  capitals: number[];
  /** Where the text must have a space. */
  spaces: number[];
  /** Whether the text must be in capitals throughout. */
  allCapitals: boolean;
}

export interface KeyedForm {
  key: string;
  form: MentionForm;
}

const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;
const MAY_HAVE_SEAM = /.\p{Lu}|\p{N}/u;
const ARTICLES = new Set(["the", "a", "an"]);

/** The name as written: its key, and the same without the signs within it ("Toms Hardware" for "Tom's Hardware"). */
export function formsOfName(name: string, lowerCaseSeen: boolean): { own: KeyedForm; bare?: KeyedForm } | undefined {
  const words = wordsOf(name);
  const own = keyed(words, false, lowerCaseSeen);
  if (!own || !isTellingKey(own.key) || isCommonWord(name, own.key)) return undefined;
  if (!words.joints.some((joint) => joint && isLiteralGap(joint.infix ?? ""))) return { own };
  const bare = keyed(words, true, lowerCaseSeen);
  return { own, ...(bare && isTellingKey(bare.key) && { bare }) };
}

/**
 * "Go" for a page of that title, which `formsOfName` leaves out: likewise a form, but so common a word that it takes evidence each time it stands
 * in a text. Undefined for a name that is no capitalised function word.
 */
export function functionWordForm(name: string): KeyedForm | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return undefined;
  const own = keyed(wordsOf(name), false, false);
  return own && FUNCTION_WORDS.has(own.key) ? own : undefined;
}

/** "large language model" for "large language models": only where the last word is a common noun, in lower case. */
export function singularForm(name: string, { key, form }: KeyedForm): KeyedForm | undefined {
  if (!key.endsWith("s")) return undefined;
  const word = /(?<!\S)\S*$/u.exec(name)?.[0] ?? "";
  const last = /(?:^|-)(\p{Ll}.*)/su.exec(word)?.[1];
  if (last === undefined || withoutPluralS(last) === last) return undefined;
  return { key: key.slice(0, -1), form };
}

/** A person's name in another order: every part with a capital, and a space between them. */
export function personForm(name: string): KeyedForm | undefined {
  const own = formsOfName(name, true)?.own;
  if (!own) return undefined;
  const { words, joints } = wordsOf(name);
  const spaces: number[] = [];
  let offset = 0;
  words.forEach((word, index) => {
    offset += joints[index]?.infix?.length ?? 0;
    if (joints[index]?.isSpace) spaces.push(offset);
    offset += word.fold.length;
  });
  return { key: own.key, form: { ...own.form, spaces, capitals: [0, ...spaces] } };
}

function keyed({ text, words, joints }: Words, withoutSigns: boolean, lowerCaseSeen: boolean): KeyedForm | undefined {
  let key = "";
  const breaks: number[] = [];
  const seams: number[] = [];
  for (const [index, word] of words.entries()) {
    const [before, joint] = [words[index - 1], joints[index]];
    if (before && joint) {
      const gap = text.slice(before.end, word.start);
      if (joint.infix === undefined && !withoutSigns) return undefined;
      key += withoutSigns ? guardDigits(before, word) : (joint.infix ?? "");
      if (joint.isSpace || joint.isHyphen || (withoutSigns && /\s/u.test(gap))) breaks.push(key.length);
    }
    const raw = text.slice(word.start, word.end);
    if (MAY_HAVE_SEAM.test(raw) && word.fold.length === raw.length) {
      for (const { index: at } of raw.matchAll(SEAM)) seams.push(key.length + at);
    }
    key += word.fold;
  }
  // A dot between a digit and a letter ("01.AI") shows a seam, too.
  if (withoutSigns) for (const { index: at } of key.matchAll(SEAM)) if (!seams.includes(at)) seams.push(at);
  return { key, form: { breaks, seams, spaces: [], ...caseRule(text, key, breaks, lowerCaseSeen) } };
}

/**
 * A name of several words counts in any case, as does one with digits or signs; a word in capitals only in capitals, a capitalised word only with
 * its initial capital. "The Information" is one word in this, and its article does not count.
 */
function caseRule(
  name: string,
  key: string,
  breaks: number[],
  lowerCaseSeen: boolean,
): Pick<MentionForm, "capitals" | "allCapitals"> {
  const afterArticle = breaks.length === 1 && ARTICLES.has(key.slice(0, breaks[0])) ? breaks[0] : undefined;
  const word = afterArticle === undefined ? name : name.replace(/^\s*\p{L}+[\s-]+/u, "");
  const isCommon = FUNCTION_WORDS.has(key);
  if ((breaks.length > 0 && afterArticle === undefined) || /[\p{N}+#]/u.test(word))
    return { capitals: [], allCapitals: false };
  const isAcronym = /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
  if (isAcronym || (isCommon && !/^\P{L}*\p{Lu}/u.test(word))) return { capitals: [], allCapitals: true };
  const isCapitalised = /^\P{L}*\p{Lu}/u.test(word);
  return { capitals: isCapitalised && (isCommon || !lowerCaseSeen) ? [afterArticle ?? 0] : [], allCapitals: false };
}

/** "The", "Up", "March" begin sentences and stand in dates; in capitals throughout ("WHO", "IT") they are names. */
function isCommonWord(name: string, key: string): boolean {
  return (FUNCTION_WORDS.has(key) || CALENDAR_WORDS.has(key)) && /\p{Ll}/u.test(name);
}

/** A single character, a number below 1000, a year or a date tells nothing in running text. */
function isTellingKey(key: string): boolean {
  if (/^[12]\d{3}(?:\|?\d{1,2}){0,2}$/.test(key)) return false;
  return (key.length > 2 || [...key].length > 1) && (/\p{L}/u.test(key) || /\p{N}{4}/u.test(key));
}
