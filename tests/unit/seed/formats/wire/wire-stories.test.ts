import { describe, it } from "vitest";
import { agenciesCyrillicArabic } from "./agencies-cyrillic-arabic.cases.js";
import { agenciesChinese } from "./agencies-chinese.cases.js";
import { agenciesEnglish } from "./agencies-english.cases.js";
import { agenciesEnglishAsia } from "./agencies-english-asia.cases.js";
import { agenciesGermanFrench } from "./agencies-german-french.cases.js";
import { agenciesJapaneseKorean } from "./agencies-japanese-korean.cases.js";
import { agenciesRomance } from "./agencies-romance.cases.js";
import { newspapersEast } from "./newspapers-east.cases.js";
import { newspapers } from "./newspapers.cases.js";
import { expectRead, type WireCase } from "./wire-case.js";

const CASES: WireCase[] = [
  ...[...agenciesEnglish, ...agenciesEnglishAsia, ...agenciesGermanFrench, ...agenciesRomance],
  ...[...agenciesCyrillicArabic, ...agenciesChinese, ...agenciesJapaneseKorean],
  ...[...newspapers, ...newspapersEast],
];

/** The same story as other programs save it. */
const SAVED: [string, (text: string) => string][] = [
  ["as written", (text) => text],
  ["without blank lines", (text) => text.replace(/\n{2,}/g, "\n")],
  [
    "with the line ends of Windows, blanks at them and more blank lines",
    (text) => `\n${text.replace(/\n/g, " \r\n").replace(/( \r\n){2}/g, " \r\n\t\r\n\r\n")}\r\n`,
  ],
];

describe.each(SAVED)("a story %s", (_how, save) => {
  it.each(CASES)("is read with all that it tells and nothing lost: $form ($language)", (one) => {
    expectRead({ ...one, text: (title, a, b, c) => save(one.text(title, a, b, c)) });
  });
});
