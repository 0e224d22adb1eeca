/** Scripts that tell a language, or need another face. Kana and Hangul stand before Han, which their languages use too. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** How far into a text one looks. */
const LOOKED_AT = 200;

/** BCP 47 language of a text by the first script in it that tells one; undefined where none does. */
export function textLanguage(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT);
  return SCRIPTS.find(([script]) => script.test(start))?.[1];
}
