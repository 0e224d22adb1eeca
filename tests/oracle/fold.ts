/** Letters that people read as another letter, or as two, but that no decomposition takes apart. */
const READ_AS = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ς", "σ"],
]);

/** The accents of Latin, Greek and Cyrillic letters. */
function isAccent(character: string): boolean {
  return character >= "\u0300" && character <= "\u036F";
}

/** A text without case and accents. */
export function fold(text: string): string {
  let folded = "";
  for (const character of text.normalize("NFKD")) {
    if (isAccent(character)) continue;
    const small = character.toLowerCase();
    folded += READ_AS.get(small) ?? small;
  }
  return folded.normalize();
}
