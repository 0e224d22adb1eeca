import { BREAK } from "../marks.js";

/** Templates that stand for signs that wikitext itself uses, or that are hard to type: each after the names that it goes by. */
const SIGNS: readonly (readonly [names: string, sign: string])[] = [
  ["!", "|"],
  ["!!", "||"],
  ["!-", "|-"],
  ["(!", "{|"],
  ["!)", "|}"],
  ["((", "{{"],
  ["))", "}}"],
  ["=", "="],
  ["*", "\n* "],
  ["' -' '-", "'"],
  ["’", "’"],
  ['" -"', '"'],
  ["ndash endash –", "–"],
  ["snd spnd spaced_ndash spaced_en_dash dash", " – "],
  ["mdash emdash em_dash —", "—"],
  ["spaced_em_dash spaced_mdash", " — "],
  ["nbsp space spaces thinsp thin_space hair_space", " "],
  ["bull bullet • · middot dot sdot ·w dotdiv", " · "],
  ["dagger", "†"],
  ["double-dagger double_dagger", "‡"],
  ["degree deg", "°"],
  ["times", "×"],
  ["br crlf break line_break", BREAK],
];

const BY_NAME = new Map(
  SIGNS.flatMap(([names, sign]) => names.split(" ").map((name) => [name.replaceAll("_", " "), sign] as const)),
);

/** The sign that a template stands for; undefined for any other template. */
export function templateSign(name: string): string | undefined {
  return BY_NAME.get(name);
}
