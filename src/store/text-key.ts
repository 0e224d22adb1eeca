/** Letters that Unicode does not decompose into a base letter and a mark, and sigma as it is only at a word's end. */
const BASE_LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ς: "σ",
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(BASE_LETTERS).join("")}]`, "gu");

/** Longest stored sort key, in UTF-16 code units: beyond it titles that agree so far tie, and the id decides. */
const SORT_KEY_LENGTH = 160;

/** Accents and points; marks of other scripts are vowels, and those of kana voicing: without them other words would become the same. */
const ACCENT = /(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}](?<=\p{M})/gu;

/** With or without commas between thousands. */
const NUMBER = /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+/g;

/** Text as `contains` and `startsWith` compare it: without case, accents and width. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENT, "")
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => BASE_LETTERS[letter] ?? letter)
    .normalize("NFC");
}

/**
 * Key by which names and titles stand in people's order under plain code-point comparison: case and accents ignored,
 * leading quotes and punctuation skipped, numbers by value ("Part 2" before "Part 10"), scripts in Unicode's order.
 */
export function sortKeyOf(text: string): string {
  const folded = foldText(text).replace(/\s+/gu, " ").trim();
  const key = (folded.replace(/^[\p{P}\p{S}\s]+/u, "") || folded).replace(NUMBER, (digits) => {
    const value = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
    return String(value.length).padStart(3, "0") + value;
  });
  return key.length <= SORT_KEY_LENGTH
    ? key
    : key
        .slice(0, SORT_KEY_LENGTH)
        .toWellFormed()
        .replace(/\uFFFD$/u, "");
}
