/** First and last letters of the alphabets in which a wrong or a missing letter is guessed, as they are after folding. */
const ALPHABETS: readonly [first: string, last: string][] = [
  ["a", "z"],
  ["α", "ω"],
  ["а", "џ"],
  ["ա", "ֆ"],
  ["א", "ת"],
  ["ء", "ي"],
  ["ა", "ჰ"],
  ["अ", "ह"],
];

const LETTERS = ALPHABETS.map(([first, last]) => {
  const start = first.codePointAt(0) ?? 0;
  const size = (last.codePointAt(0) ?? 0) - start + 1;
  return Array.from({ length: size }, (_, offset) => String.fromCodePoint(start + offset)).filter((letter) =>
    /\p{L}/u.test(letter),
  );
});

/** The letters of the alphabet that this letter is of; none for an alphabet that is not known. */
export function alphabetOf(letter: string): readonly string[] {
  return LETTERS.find((letters) => letters.includes(letter)) ?? [];
}
