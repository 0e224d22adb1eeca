import { TEXT_FIELDS, type MentionDocument, type TextField, type TextRangeDocument } from "../../src/store/articles.js";
import type { ArticleText, LinkedText } from "./article-text.js";
import { settleByContext } from "./mention-context.js";
import type { MentionDictionary } from "./mention-dictionary.js";
import { matchesIn, type NameMatch } from "./name-matches.js";
import { byText } from "./order.js";
import { proseOf } from "./prose.js";
import { salienceOf } from "./salience.js";
import { wordsOf } from "./words.js";

/** A link says for certain who is meant, as the rarest name does. */
const RARITY_OF_LINK = 1;

/**
 * The entities that an article names or links to, most salient first, with the exact ranges in field and reading order. See `matchesIn` for
 * what is a name, `salienceOf` for what salience is, `settleByContext` for names of several entities and names that are common words. What a
 * link shows is a mention of what it leads to, and told once.
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
  const { links = [], topicIds = [] } = article;
  const known = [...new Set([...topicIds, ...links.map(({ entityId }) => entityId)])];
  const settled = settleByContext(matches, words, dictionary, known);
  const byId = new Map<string, { rarity: number; range: TextRangeDocument }[]>();
  const add = (entityId: string, rarity: number, range: TextRangeDocument): void => {
    const mentions = byId.get(entityId);
    if (mentions) mentions.push({ rarity, range });
    else byId.set(entityId, [{ rarity, range }]);
  };
  for (const [match, entityId] of outsideLinks(settled, links)) {
    const { field, start, end } = match;
    add(entityId, match.entry.rarity.inCapitals, { field, start, end });
  }
  for (const { entityId, start, end } of links) add(entityId, RARITY_OF_LINK, { field: "BODY", start, end });
  return [...byId]
    .map(([entityId, mentions]) => ({
      entityId,
      count: mentions.length,
      salience: salienceOf(mentions, article),
      ranges: mentions.map(({ range }) => range).sort(byPlace),
    }))
    .sort((a, b) => b.salience - a.salience || b.count - a.count || byText(a.entityId, b.entityId));
}

/** Without names that a link shows: of what it leads to, or as all of its text, where the link says who is meant. */
function outsideLinks(settled: readonly [NameMatch, string][], links: readonly LinkedText[]): [NameMatch, string][] {
  let next = 0;
  return settled.filter(([{ field, start, end }, entityId]) => {
    if (field !== "BODY") return true;
    while ((links[next]?.end ?? Infinity) <= start) next++;
    const link = links[next];
    if (link === undefined || link.start >= end) return true;
    return entityId !== link.entityId && (start > link.start || end < link.end);
  });
}

function byPlace(a: TextRangeDocument, b: TextRangeDocument): number {
  return a.field === b.field ? a.start - b.start : TEXT_FIELDS.indexOf(a.field) - TEXT_FIELDS.indexOf(b.field);
}
