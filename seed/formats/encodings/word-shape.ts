/** What stands between words, or after a letter or digit, in some language; all else that is neither ASCII nor a letter is a sign that nobody types in prose. */
const QUOTES = "“”„‘’‚«»‹›";
const BETWEEN_LETTERS = "’‘´·\u00ad–—\u00a0…/‑\u200c\u200d\u0640";
const AFTER = "²³¹ªº½¼¾%‰°™®©";
const FREE = "–—…•·§©®™€£¥°±×÷½¼¾¿¡†‡№\u00a0\u00ad\u200c\u200d\u200e\u200f،؛؟״׳";
/** Those among them that a small letter may follow at once. */
const DASHES = "–—…·\u00a0\u00ad\u200c\u200d\u200e\u200f";

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a sign (no letter, not ASCII) stands where people put it. */
export function signFits(sign: string, before: string, after: string): boolean {
  const isInWord = LETTER.test(before) && LETTER.test(after);
  if (isInWord) return BETWEEN_LETTERS.includes(sign);
  if (sign === "’") return !LETTER.test(after) || !/[\s([{]/.test(before);
  if (QUOTES.includes(sign)) return sign !== "‚" || !LETTER.test(before);
  if (sign === "¿" || sign === "¡") return !LETTER.test(before);
  if (AFTER.includes(sign) && /[\p{L}\p{N}.)]/u.test(before)) return true;
  return FREE.includes(sign) && (DASHES.includes(sign) || !/\p{Ll}/u.test(after));
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];

/** Whether a word is of one script. */
export function isOfOneScript(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length <= 1;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Whether a letter of a word has the size that its neighbours ask for: no capital after a small letter, no small one after two capitals. */
export function caseFits(word: string, at: number): boolean {
  const [before, letter, after] = [word[at - 1] ?? "", word[at] ?? "", word[at + 1] ?? ""];
  if (UPPER.test(letter)) return !LOWER.test(before) && !(UPPER.test(before) && LOWER.test(after));
  if (LOWER.test(letter)) return !(UPPER.test(before) && UPPER.test(word[at - 2] ?? "")) && !UPPER.test(after);
  return true;
}

/** Letters of Arabic, Hebrew and Greek that only end a word, and one that never does. */
const LAST = "ةىךםןףץς";
const NEVER_LAST = "σ";

/** Whether a letter may stand at this place of a word: no mark without a letter before it, no final form within. */
export function placeFits(word: string, at: number): boolean {
  const letter = word[at] ?? "";
  if (at === 0) return !/\p{M}/u.test(letter);
  const isLast = at === word.length - 1 || /^\p{M}+$/u.test(word.slice(at + 1));
  return isLast ? !NEVER_LAST.includes(letter) : !LAST.includes(letter);
}
