import type { Word } from "../words.js";
import { countFields, type FieldCounts } from "./field-counts.js";
import { languageOf } from "./language-of.js";
import { isStemmed, stemOf, tellsStem } from "./stems.js";

/** A text of a field, with its words. */
export interface CountedText {
  text: string;
  words: readonly Word[];
  field: keyof FieldCounts;
}

/** Letters of words whose stems are held: they take room beside the words themselves. */
const MAX_LETTERS = 50_000;

export interface StemCounts {
  /** Of the texts together. */
  language?: string;
  /** By stem; without those that their words tell (see `tellsStem`). */
  stems?: Map<string, FieldCounts>;
}

/** How often words of each stem stand in texts; nothing where their language is not known, or one whose words have no stems here. */
export function stemCounts(texts: readonly CountedText[]): StemCounts {
  const language = languageOf(texts.flatMap(({ words }) => words.map(({ key }) => key)));
  if (!isStemmed(language)) return {};
  const stems = new Map<string, FieldCounts>();
  const held = new Set<string>();
  let room = MAX_LETTERS;
  for (const { text, words, field } of texts) {
    for (const { key, start, end, cjk } of words) {
      const stem = cjk ? undefined : stemOf(text.slice(start, end), language);
      if (stem === undefined || (room -= key.length) < 0) continue;
      countFields(stems, stem, field);
      if (!tellsStem(key, stem, language)) held.add(stem);
    }
  }
  for (const stem of stems.keys()) if (!held.has(stem)) stems.delete(stem);
  return { language, stems };
}
