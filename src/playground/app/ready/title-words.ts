/** Of a longer text the beginning is enough. */
const LOOKED_AT = 400;
/** Nobody types longer ones, in letters. */
const LONGEST_WORD = 40;
const WORD = /^([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}]+)([^\p{L}\p{M}\p{N}]*)$/u;
/** Scripts that put no blank between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const SIGNS = new Intl.Segmenter("en", { granularity: "grapheme" });

interface Word {
  text: string;
  /** Nothing but a blank stands between it and the one before. */
  followsOn: boolean;
}

function read(title: string): Word[] {
  let endsClean = false;
  return title
    .slice(0, LOOKED_AT)
    .split(/\s+/)
    .flatMap((token) => {
      const [, before = "", letters = "", after = ""] = WORD.exec(token) ?? [];
      const isUnspaced = UNSPACED.test(letters);
      const isWord = isUnspaced || (letters !== "" && letters.length <= LONGEST_WORD);
      const followsOn = endsClean && before === "";
      endsClean = isWord && after === "";
      return isWord ? [{ text: isUnspaced ? firstSigns(letters, 4) : letters, followsOn }] : [];
    });
}

/** Signs as people see them, with their marks. */
function signsOf(text: string): string[] {
  return [...SIGNS.segment(text)].map(({ segment }) => segment);
}

function firstSigns(text: string, count: number): string {
  return signsOf(text).slice(0, count).join("");
}

/** Its words of letters alone, the longest first: what somebody would search for. Empty where it has none. */
export function tellingWords(title: string): string[] {
  return read(title)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length);
}

/** Two words that stand side by side, or one of a script without blanks; undefined where there are none. */
export function phraseOf(title: string): string | undefined {
  const words = read(title);
  const pairs = words.flatMap(({ text, followsOn }, place) => {
    const before = words[place - 1];
    return followsOn && before ? [[before.text, text] as const] : [];
  });
  const [best] = pairs.sort((a, b) => shorter(b) - shorter(a));
  return best?.join(" ") ?? words.find(({ text }) => UNSPACED.test(text))?.text;
}

function shorter([one, other]: readonly [string, string]): number {
  return Math.min(one.length, other.length);
}

/** As much of it as a query shows well. */
export function beginningOfTitle(title: string): string {
  return firstSigns(title.slice(0, LOOKED_AT), 60).trim();
}

/** What somebody has typed of a word so far. */
export function beginningOf(word: string): string {
  return firstSigns(word, UNSPACED.test(word) ? 1 : 3);
}

/** The word with a letter missing, as a typo; as it is where it is too short for that. */
export function misspelt(word: string): string {
  const signs = signsOf(word);
  return signs.length < 6 ? word : [...signs.slice(0, -2), ...signs.slice(-1)].join("");
}
