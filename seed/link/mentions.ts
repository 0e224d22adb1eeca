import type { MentionDocument, TextField, TextRangeDocument } from "../../src/store/articles.js";
import { scanKeys, type ScannedKey } from "./key-scan.js";
import type { ArticleText, MentionDictionary } from "./mention-dictionary.js";
import { fitsForm, isWhole, span } from "./mention-match.js";
import { byText } from "./order.js";
import { proseOf } from "./prose.js";
import { salienceOf } from "./salience.js";
import { wordsOf, type Words } from "./words.js";

interface Match {
  entityId: string | undefined;
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * The entities that an article names, most salient first, with the exact ranges in field and reading order. Whole words only; of names that
 * overlap the longest counts, of equally long ones the first. See `salienceOf` for what salience is.
 */
export function findMentions(dictionary: MentionDictionary, article: ArticleText): MentionDocument[] {
  const fields: [TextField, string | undefined][] = [
    ["TITLE", article.title],
    ["EXCERPT", article.excerpt],
    ["BODY", article.body],
  ];
  const rangesById = new Map<string, TextRangeDocument[]>();
  for (const [field, text] of fields) {
    for (const { entityId, start, end } of text === undefined ? [] : matchesIn(dictionary, text)) {
      if (entityId === undefined) continue;
      const ranges = rangesById.get(entityId);
      if (ranges) ranges.push({ field, start, end });
      else rangesById.set(entityId, [{ field, start, end }]);
    }
  }
  return [...rangesById]
    .map(([entityId, ranges]) => ({ entityId, count: ranges.length, salience: salienceOf(ranges, article), ranges }))
    .sort((a, b) => b.salience - a.salience || b.count - a.count || byText(a.entityId, b.entityId));
}

/** In reading order. */
function matchesIn({ entries, reach }: MentionDictionary, text: string): Match[] {
  const words = wordsOf(proseOf(text));
  const found: Match[] = [];
  for (const scanned of scanKeys(words, reach)) {
    const match = matchOf(entries, words, scanned);
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
function matchOf(entries: MentionDictionary["entries"], words: Words, scanned: ScannedKey): Match | undefined {
  const { key, singular, from, to } = scanned;
  for (const [wanted, isPlural] of [
    [key, false],
    [singular, true],
  ] as const) {
    const entry = wanted === undefined ? undefined : entries.get(wanted);
    if (entry?.forms.some((form) => fitsForm(form, words, scanned, isPlural)) && isWhole(words, from, to)) {
      return { entityId: entry.entityId, from, to, ...span(words, from, to) };
    }
  }
  return undefined;
}
