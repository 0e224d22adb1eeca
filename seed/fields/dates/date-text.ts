/** First digits of the scripts in which dates are written; the other nine follow. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0];
const CJK_NUMERALS = "〇零一二三四五六七八九";
/** Accents, Arabic vowel signs and hamzas, the Hindi nukta and its sign of abbreviation, Hebrew points: some write them, some do not. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f]|[\u064b-\u0655]|[\u0591-\u05c7]|\u0640|\u0670|\u093c|\u0970|\u09bc|\u05f3|\u05f4/g;
/** Marks that show nothing: direction, joining, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LETTERS: Record<string, string> = {
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "ae",
  ß: "ss",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};

/**
 * A date's text in one spelling: small letters without accents, digits of all scripts and Chinese numerals as ASCII digits, one kind of
 * dash, comma and bracket.
 */
export function foldDateText(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .replace(OPTIONAL_MARKS, "")
    .normalize("NFKC")
    .replace(/[ıłđøæßςىیک]/g, (letter) => LETTERS[letter] ?? letter);
  return asciiMarks(letters.replace(/\p{Nd}/gu, asciiDigit));
}

function asciiDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
}

function asciiMarks(text: string): string {
  return text
    .replace(/[‐‑‒–—―−﹘]/g, "-")
    .replace(/[〜～]/g, "~")
    .replace(/[،、·・•|;؛@]/g, ",")
    .replace(/。/g, ".")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "")
    .replace(/'(?!\d\d$)/g, " ")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .trim();
}

/** Writes out what Chinese, Japanese, Vietnamese, Thai and English write otherwise than as number and word. */
export function plainDateText(folded: string): string {
  return folded
    .replace(/(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[日月火水木金土]曜日?/g, " ")
    .replace(/\((?:[日月火水木金土][, ]?[祝休]?|[一二三四五六]|[월화수목금토일])\)/g, " ")
    .replace(/(?<=年)\((?:令和|平成|昭和)\d{1,2}年\)|(?<=年)\(\d{4}年\)/g, "")
    .replace(/元(?=年)/g, "1")
    .replace(/[〇零一二三四五六七八九十廿卅]{1,4}(?=[年月日号號時时点點分秒])/g, numeralValue)
    .replace(/(?<=[時时点點시])\s?半/g, "30分")
    .replace(/(?<!\p{L})(?:thang|thg)\.? ?(\d{1,2})(?!\d)/gu, monthByNumber)
    .replace(/ที่(?=\s|\d)/g, " ")
    .replace(/(?<!\p{L})([ap])\. ?m(?!\p{L})\.?/gu, "$1m")
    .replace(/(?<=\d)(년|월|일|시|분)(?=[가-힣])/g, "$1 ")
    .replace(/(?<![:.\d])(\d{1,2})(?:\.?o|a|:a|st|nd|rd|th|er|ero|-?(?:го|е|ое|й|я|ый))(?!\p{L}|\d)/gu, "$1")
    .replace(/(\/\d{4}):(?=\d{2}:)/, "$1 ")
    .replace(/([+-]\d{2}:?\d{2}) \([\p{L} .-]{2,60}\)$/u, "$1");
}

function numeralValue(numerals: string): string {
  const [tens, ones] = numerals.replace("廿", "二十").replace("卅", "三十").split("十");
  const digits = (part: string) => [...part].map((numeral) => Math.max(0, CJK_NUMERALS.indexOf(numeral) - 1)).join("");
  if (ones === undefined) return digits(numerals);
  return `${tens === "" ? "1" : digits(tens ?? "")}${ones === "" ? "0" : digits(ones)}`;
}

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function monthByNumber(whole: string, number: string): string {
  return ENGLISH_MONTHS[Number(number) - 1] ?? whole;
}
