/** Words that end in an s and are no plural. */
const NOT_PLURAL = /(?:[siu]s|ics|'s|^(?:news|series|species|gas|lens|canvas|atlas|christmas|always|perhaps))$/;

/**
 * The word without its plural s, for a folded word; the word itself where it is none: shorter than four letters, "news", "series",
 * "species", words in -ss, -us, -is and -ics, possessives, and numbers such as "1990s".
 */
export function withoutPluralS(word: string): string {
  if (word.length < 4 || !/[a-z0-9]s$/.test(word) || NOT_PLURAL.test(word) || /^[^a-z]*s$/.test(word)) return word;
  return word.slice(0, -1);
}

/** Whether the last word, as written, is an acronym's plural ("GPUs"): a plural whatever it ends in. */
export function isAcronymPlural(written: string): boolean {
  return /(?<!\p{Ll})\p{Lu}[\p{Lu}\p{N}]s$/u.test(written);
}
