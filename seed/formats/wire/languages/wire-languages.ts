import { arabic } from "./arabic.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { indonesian } from "./indonesian.js";
import { italian } from "./italian.js";
import { japanese } from "./japanese.js";
import { korean } from "./korean.js";
import { portuguese } from "./portuguese.js";
import { russian } from "./russian.js";
import { spanish } from "./spanish.js";
import { turkish } from "./turkish.js";
import { ukrainian } from "./ukrainian.js";
import type { WireLanguage } from "./wire-language.js";

/** A new language is one file and one line here. */
export const WIRE_LANGUAGES: readonly WireLanguage[] = [
  ...[english, german, french, spanish, italian, portuguese],
  ...[russian, ukrainian, chinese, japanese, korean, arabic, turkish, indonesian],
];

const SAMPLE_LENGTH = 3000;
const LEAST_HITS = 3;
const LEAST_SCRIPT_SHARE = 0.2;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];
const WORDS = new Map(WIRE_LANGUAGES.map(({ code, functionWords }) => [code, new Set(functionWords)] as const));

/** The language that a text seems to be written in, ISO 639-1; undefined where its script and its first words do not tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, letter]) => (sample.match(letter)?.length ?? 0) > letters * LEAST_SCRIPT_SHARE);
  if (script) return script[0];
  const hits = new Map<string, number>();
  for (const word of sample.match(/\p{L}+/gu) ?? [])
    for (const [code, words] of WORDS) if (words.has(word)) hits.set(code, (hits.get(code) ?? 0) + 1);
  const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST_HITS || best[1] === second?.[1]) return undefined;
  return best[0];
}
