import type { ArticleDocument } from "../../src/store/articles.js";
import { suggestionGrams } from "../../src/store/suggestion-grams.js";
import { articleRank, nameRank } from "../../src/store/suggestion-rank.js";
import { suggestionWords } from "../../src/store/suggestion-words.js";
import type { NamedNode } from "../../src/store/suggestion-writes.js";
import type { SuggestionDocument } from "../../src/store/suggestions.js";
import { revisionOf } from "../text-digest.js";

/** Raised, together with the version of the derivation, when texts are cut into words or grams differently than before: all rows are written again. */
const ROW_VERSION = 2;
/** Names of one node that count. */
const MOST_TEXTS = 200;

/** What a row is made of. */
export interface SuggestionSource extends Pick<SuggestionDocument, "_id" | "texts" | "rank"> {
  /** Of the row that it makes. */
  revision: string;
}

export function articleSource({
  _id,
  title,
  publishedAt,
  isStub,
}: Pick<ArticleDocument, "_id" | "title" | "publishedAt" | "isStub">): SuggestionSource {
  return sourceOf(_id, [title], articleRank(_id, publishedAt, isStub));
}

export function nameSource({ _id, name, aliases, articleCount, isStub = false }: NamedNode): SuggestionSource {
  return sourceOf(_id, [name, ...aliases].slice(0, MOST_TEXTS), nameRank(_id, articleCount, isStub));
}

function sourceOf(_id: string, texts: string[], rank: string): SuggestionSource {
  return { _id, texts, rank, revision: revisionOf([ROW_VERSION, texts, rank]) };
}

/** "Kai-Fu" as "KaiFu" and "1,000" as "1000": what many type. */
function joinedSpelling(text: string): string {
  return text.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})|(?<=\d),(?=\d{3}(?!\d))/gu, "");
}

/** The row of a node. One whose texts have no word has a row without grams, which nothing finds. */
export function suggestionRow({ _id, texts, rank, revision }: SuggestionSource): SuggestionDocument {
  const wordsByFold = new Map<string, { text: string; words: string[] }>();
  for (const text of texts) {
    for (const spelling of [text, joinedSpelling(text)]) {
      const words = suggestionWords(spelling);
      const fold = ` ${words.join(" ")} `;
      if (words.length > 0 && !wordsByFold.has(fold)) wordsByFold.set(fold, { text, words });
    }
  }
  const kept = [...wordsByFold.values()];
  return {
    _id,
    texts: kept.map(({ text }) => text),
    folds: [...wordsByFold.keys()],
    grams: [...new Set(kept.flatMap(({ words }) => [...suggestionGrams(words)]))],
    rank,
    revision,
  };
}
