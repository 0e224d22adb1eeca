import type { MentionDocument, TextField, TextRangeDocument } from "../../src/store/articles.js";
import type { ArticleText } from "./article-text.js";
import { settleByContext } from "./mention-context.js";
import type { MentionDictionary } from "./mention-dictionary.js";
import { matchesIn } from "./name-matches.js";
import { byText } from "./order.js";
import { proseOf } from "./prose.js";
import { salienceOf } from "./salience.js";
import { wordsOf } from "./words.js";

/**
 * The entities that an article names, most salient first, with the exact ranges in field and reading order. See `matchesIn` for
 * what is a name, `salienceOf` for what salience is, `settleByContext` for names of several entities and names that are common words.
 */
export function findMentions(dictionary: MentionDictionary, article: ArticleText): MentionDocument[] {
  const fields: [TextField, string | undefined][] = [
    ["TITLE", article.title],
    ["EXCERPT", article.excerpt],
    ["BODY", article.body],
  ];
  const texts = fields.flatMap(([field, text]) =>
    text === undefined ? [] : [{ field, words: wordsOf(proseOf(text)) }],
  );
  const matches = texts.flatMap(({ field, words }) => matchesIn(dictionary, field, words));
  const words = texts.map((text) => text.words);
  const settled = settleByContext(matches, words, dictionary, article.topicIds ?? []);
  const byId = new Map<string, { rarity: number; range: TextRangeDocument }[]>();
  for (const [match, entityId] of settled) {
    const { field, start, end } = match;
    const mention = { rarity: match.entry.rarity.inCapitals, range: { field, start, end } };
    const mentions = byId.get(entityId);
    if (mentions) mentions.push(mention);
    else byId.set(entityId, [mention]);
  }
  return [...byId]
    .map(([entityId, mentions]) => ({
      entityId,
      count: mentions.length,
      salience: salienceOf(mentions, article),
      ranges: mentions.map(({ range }) => range),
    }))
    .sort((a, b) => b.salience - a.salience || b.count - a.count || byText(a.entityId, b.entityId));
}
