import { randomOf, type Random } from "./random.js";

type Syllables = readonly [string, ...string[]];

/** No word ends in "s", so that none is another one's plural. */
const STARTS: Syllables = [
  "ba",
  "bre",
  "ca",
  "cor",
  "da",
  "dre",
  "fa",
  "flo",
  "ga",
  "gri",
  "ha",
  "ka",
  "la",
  "lu",
  "ma",
  "mi",
  "na",
  "or",
  "pa",
  "pli",
  "ra",
  "sa",
  "ste",
  "ta",
  "tru",
  "va",
  "vi",
  "we",
  "ya",
  "zo",
];
const MIDDLES: Syllables = [
  "",
  "",
  "bi",
  "de",
  "ga",
  "li",
  "lo",
  "me",
  "mo",
  "ni",
  "pe",
  "ra",
  "ri",
  "so",
  "ta",
  "ti",
  "vo",
];
const ENDS: Syllables = [
  "ben",
  "da",
  "del",
  "do",
  "fen",
  "gar",
  "ka",
  "len",
  "lim",
  "mar",
  "mo",
  "nat",
  "net",
  "per",
  "ral",
  "rek",
  "rin",
  "ted",
  "tor",
  "vel",
  "ven",
  "zel",
];
/** Names use other letters than plain words, so that a name never stands in a text by accident. */
const NAME_STARTS: Syllables = [
  "Aqu",
  "Brox",
  "Chev",
  "Dwy",
  "Ewy",
  "Fjo",
  "Gwe",
  "Hux",
  "Ixa",
  "Jax",
  "Kyv",
  "Lux",
  "Myx",
  "Nyx",
  "Oxy",
  "Phy",
  "Quo",
  "Rhy",
  "Sky",
  "Thy",
  "Ux",
  "Vry",
  "Wyx",
  "Xan",
  "Yvo",
  "Zeph",
];
const NAME_MIDDLES: Syllables = [
  "",
  "be",
  "chi",
  "dri",
  "fa",
  "gu",
  "ji",
  "ko",
  "lo",
  "mi",
  "ne",
  "pho",
  "qua",
  "ro",
  "she",
  "tho",
  "vi",
  "wo",
  "xi",
  "zu",
];
const NAME_ENDS: Syllables = [
  "beth",
  "cott",
  "dhur",
  "ford",
  "glen",
  "holm",
  "jeth",
  "kirk",
  "lynn",
  "moor",
  "nash",
  "phew",
  "quil",
  "rath",
  "shaw",
  "thorn",
  "umber",
  "vyn",
  "wick",
  "yx",
];

/** Different words, always the same ones. */
function words(stream: number, count: number, parts: Syllables[]): string[] {
  const random = randomOf("vocabulary", stream);
  const found = new Set<string>();
  while (found.size < count) found.add(parts.map((syllables) => random.pick(syllables)).join(""));
  return [...found];
}

const PLAIN = words(0, 4_000, [STARTS, MIDDLES, ENDS]);

/** `count` different capitalized words, none of which is a plain word. */
export function properNames(count: number): string[] {
  return words(1, count, [NAME_STARTS, NAME_MIDDLES, NAME_ENDS]);
}

/** A plain word; the first ones of the vocabulary far more often than the last, as in any language. */
export function plainWord(random: Random): string {
  const point = random.next();
  return PLAIN[Math.floor(point * point * point * PLAIN.length)] ?? "";
}

export function plainWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => plainWord(random));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
