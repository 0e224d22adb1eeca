import type { Values } from "./fill-defaults.js";
import type { ArticleFact, EntityFact, StoreFacts } from "./store-facts.js";
import { beginningOf, beginningOfTitle, misspelt, phraseOf, tellingWords } from "./title-words.js";

/** What a ready query is filled with, so that this store answers it; undefined where it has nothing to show. */
export type Fit = (facts: StoreFacts) => Values | undefined;

const NOTHING: Values = {};

/** As it stands, where this holds. */
export const where =
  (holds: (facts: StoreFacts) => boolean): Fit =>
  (facts) =>
    holds(facts) ? NOTHING : undefined;

/** The first of the greatest; undefined where none is above 0. */
function best<T>(all: readonly T[], size: (one: T) => number): T | undefined {
  const greatest = Math.max(0, ...all.map(size));
  return greatest > 0 ? all.find((one) => size(one) === greatest) : undefined;
}

/** A telling word of the first title that has one, among those that the condition holds for. */
function wordOf(articles: readonly ArticleFact[]): { word: string; article: ArticleFact } | undefined {
  for (const article of articles) {
    const [word] = tellingWords(article.title);
    if (word !== undefined) return { word, article };
  }
  return undefined;
}

const addressed = (articles: readonly ArticleFact[]) => articles.filter(({ url }) => url !== null);
const everyEntity = ({ entities, pages }: StoreFacts): EntityFact[] => [...entities, ...pages];

/** The address of the article that has most of this. */
export const richestUrl =
  (size: (article: ArticleFact) => number): Fit =>
  ({ articles }) => {
    const url = best(addressed(articles), size)?.url;
    return url == null ? undefined : { url };
  };

export const fullArticle: Fit = richestUrl(
  ({ mentions, related, provider }) => 1 + mentions.nodes.length + 2 * related.nodes.length + (provider ? 1 : 0),
);

export const domainWith =
  (list: "articles" | "related"): Fit =>
  ({ providers }) => {
    const domain = providers.find((provider) => provider.domain !== null && provider[list].nodes.length > 0)?.domain;
    return domain == null ? undefined : { domain };
  };

export const fullPage: Fit = ({ pages }) => {
  const page = best(pages, ({ links, backlinks, articles }) => {
    return 1 + 2 * links.nodes.length + 2 * backlinks.nodes.length + 3 * articles.nodes.length;
  });
  return page && { slug: page.slug };
};

export const neighbourhood: Fit = (facts) => {
  const slug = best(everyEntity(facts), ({ related }) => related.nodes.length)?.slug;
  return slug === undefined ? undefined : { slug };
};

/** Two steps apart where there are such, else one. */
export const twoEnds: Fit = (facts) => {
  const all = everyEntity(facts);
  for (const { id, related } of all) {
    const near = new Set([id, ...related.nodes.map((one) => one.id)]);
    const far = related.nodes.flatMap((one) => one.related.nodes).find((one) => !near.has(one.id));
    if (far) return { from: id, to: far.id };
  }
  const joined = all.find(({ related }) => related.nodes.length > 0);
  return joined && { from: joined.id, to: joined.related.nodes[0]?.id ?? joined.id };
};

export const someIds: Fit = ({ articles, providers, entities }) => {
  const ids = [articles[0]?.id, providers[0]?.id, entities[0]?.id].flatMap((id) => id ?? []);
  const [id] = ids;
  return id === undefined ? undefined : { id, ids: [...(ids.length > 1 ? ids.slice(1) : ids), "art_unknown"] };
};

export const threeNames: Fit = (facts) => {
  const all = everyEntity(facts);
  const aliases = all.flatMap((entity) => entity.aliases.slice(0, 1));
  const names = [...new Set([...aliases, ...all.map(({ name }) => name)])];
  const [one = "", another = one, third = one] = names;
  return aliases.length === 0 ? undefined : { one, another, third };
};

/** Since the day of an article with that word. */
export const wordSince: Fit = ({ articles }) => {
  const found = wordOf(articles.filter(({ publishedAt }) => publishedAt !== null));
  return found && { since: `${found.article.publishedAt?.slice(0, 10)}T00:00:00Z`, word: found.word };
};

export const wireWords: Fit = ({ articles }) => {
  const wire = articles.find(({ location, title }) => location !== null && title !== "");
  return wire && { words: beginningOfTitle(wire.title) };
};

/** A word of an article that mentions a page, and whose related articles are all there. */
export const joinedWord: Fit = ({ articles }) => {
  const joined = articles.filter(
    ({ provider, mentions, related }) =>
      provider !== null &&
      mentions.nodes.length >= 2 &&
      mentions.nodes.some(({ isStub }) => !isStub) &&
      !related.nodes.some(({ isStub }) => isStub) &&
      !related.pageInfo.hasNextPage,
  );
  const found = wordOf(joined);
  return found && { word: found.word };
};

/** One word of a title finds it, whatever else the title says. */
export const searchWord: Fit = ({ articles }) => {
  const found = wordOf(articles);
  return found && { query: found.word };
};

/** Two words of one title. */
export const searchWords: Fit = ({ articles }) => {
  const found = wordOf(articles);
  return found && { query: tellingWords(found.article.title).slice(0, 2).join(" ") };
};

export const wordWithin: Fit = ({ articles }) => {
  const inside = articles.filter(({ provider, kind, mentions }) => {
    return provider !== null && kind !== "COURSE" && mentions.nodes.length > 0;
  });
  const found = wordOf(inside);
  const entity = found?.article.mentions.nodes[0]?.name;
  return found && entity !== undefined ? { query: found.word, entity } : undefined;
};

export const phrase: Fit = ({ articles, pages }) => {
  const texts = [...articles.map(({ title }) => title), ...pages.map(({ name }) => name)];
  const found = texts.map(phraseOf).find((one) => one !== undefined);
  return found === undefined ? undefined : { phrase: found };
};

export const typed: Fit = (facts) => {
  const texts = [...facts.articles.map(({ title }) => title), ...everyEntity(facts).map(({ name }) => name)];
  const words = texts.flatMap((text) => tellingWords(text).slice(0, 1));
  const [word] = words;
  if (word === undefined) return undefined;
  return { prefix: beginningOf(word), typo: misspelt(words.find((one) => [...one].length > 6) ?? word) };
};

/** The year of the newest article. */
export const newestYear: Fit = ({ articles }) => {
  const year = articles.find(({ publishedAt }) => publishedAt !== null)?.publishedAt?.slice(0, 4);
  if (year === undefined || year === "9999") return undefined;
  return { from: `${year}-01-01T00:00:00Z`, until: `${String(Number(year) + 1).padStart(4, "0")}-01-01T00:00:00Z` };
};

export const sinceNewestYear: Fit = (facts) => {
  const { from } = newestYear(facts) ?? {};
  return from === undefined ? NOTHING : { since: from };
};

/** An entity that has articles with a date. */
export const datedEntity: Fit = ({ articles, entities }) => {
  const entity = entities.find((one) => one.articles.nodes.some(({ publishedAt }) => publishedAt !== null));
  return entity && articles.some(({ publishedAt }) => publishedAt !== null) ? { entity: entity.name } : undefined;
};

export const trendingTime: Fit = ({ trendingAt }) => (trendingAt === undefined ? undefined : { asOf: trendingAt });

export const storyUrl: Fit = ({ story }) => (story?.url === undefined ? undefined : { url: story.url });
