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

const SAMPLE_LENGTH = 2000;
const LEAST_HITS = 3;
const LEAST_SCRIPT_SHARE = 0.2;
/** Where scripts begin and end that tell a language, by UTF-16 code; the first that a fifth of the letters belong to counts. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ["ja", 0x3041, 0x30ff],
  ["ko", 0xac00, 0xd7a3],
  ["zh", 0x3400, 0x9fff],
  ["ar", 0x0600, 0x06ff],
  ["ru", 0x0400, 0x052f],
];
const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const { code, functionWords } of WIRE_LANGUAGES)
  for (const word of functionWords) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), code]);

/** The language that a text seems to be written in, ISO 639-1; undefined where its script and its first words do not tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const words = sample.split(/[\s\p{P}]+/u);
  const script = scriptOf(words.join(""));
  if (script !== undefined) return script;
  const hits = new Map<string, number>();
  for (const word of words)
    for (const code of LANGUAGES_OF_WORD.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST_HITS || best[1] === second?.[1]) return undefined;
  return best[0];
}

function scriptOf(letters: string): string | undefined {
  const counts = SCRIPTS.map(() => 0);
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if (code < 0x0400) continue;
    const script = SCRIPTS.findIndex(([, from, to]) => code >= from && code <= to);
    if (script !== -1) counts[script] = (counts[script] ?? 0) + 1;
  }
  return SCRIPTS.find((_script, at) => (counts[at] ?? 0) > letters.length * LEAST_SCRIPT_SHARE)?.[0];
}
