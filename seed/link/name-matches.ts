import type { TextField } from "../../src/store/articles.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { scanKeys, type ScannedKey } from "./key-scan.js";
import type { MentionCandidate, MentionDictionary, MentionEntry } from "./mention-dictionary.js";
import type { MentionForm } from "./mention-form.js";
import { fitsForm, isWhole, span } from "./mention-match.js";
import { isAcronymPlural } from "./plural.js";
import type { Words } from "./words.js";

/** A name in a text. */
export interface NameMatch {
  field: TextField;
  words: Words;
  entry: MentionEntry;
  /** Those that the text may mean as it writes the name; absent where the entry has none. */
  fitting: MentionCandidate[] | undefined;
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * The names of the dictionary in a text, in reading order, whomever they mean. Whole words only; of names that overlap the longest counts, of
 * equally long ones the first.
 */
export function matchesIn({ entries, reach }: MentionDictionary, field: TextField, words: Words): NameMatch[] {
  const found: NameMatch[] = [];
  for (const scanned of scanKeys(words, reach)) {
    const match = matchOf(entries, field, words, scanned);
    if (match) found.push(match);
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(words.words.length);
  return found
    .filter(({ from, to }) => {
      if (taken.subarray(from, to + 1).includes(1)) return false;
      taken.fill(1, from, to + 1);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** The name as it stands comes before the name without its plural s. */
function matchOf(
  entries: MentionDictionary["entries"],
  field: TextField,
  words: Words,
  scanned: ScannedKey,
): NameMatch | undefined {
  const entry = entries.get(scanned.key);
  const match = entry && matchAs(entry, field, words, scanned, false);
  if (match || scanned.singular === undefined) return match;
  const ofSingular = entries.get(scanned.singular);
  if (!ofSingular || isFunctionWordPlural(words, scanned)) return undefined;
  return matchAs(ofSingular, field, words, scanned, true);
}

/** "Its" and "Ones" are no plurals of names that are function words; "ITs" may be. */
function isFunctionWordPlural({ text, words }: Words, { singular, to }: ScannedKey): boolean {
  return FUNCTION_WORDS.has(singular ?? "") && !isAcronymPlural(text.slice(words[to]?.start, words[to]?.end));
}

function matchAs(
  entry: MentionEntry,
  field: TextField,
  words: Words,
  scanned: ScannedKey,
  isPlural: boolean,
): NameMatch | undefined {
  const fits = (form: MentionForm): boolean => fitsForm(form, words, scanned, isPlural);
  const { from, to } = scanned;
  if (!entry.forms.some(fits) || !isWhole(words, from, to)) return undefined;
  const fitting = entry.candidates?.filter(({ forms }) => forms.some(fits));
  return { field, words, entry, fitting, from, to, ...span(words, from, to) };
}
