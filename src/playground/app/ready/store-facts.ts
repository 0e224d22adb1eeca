import { FACTS_QUERIES, TRENDING_QUERY } from "./facts-queries.js";

interface List<T> {
  nodes: T[];
}
type Ids = List<{ id: string }>;

export interface ArticleFact {
  id: string;
  title: string;
  url: string | null;
  publishedAt: string | null;
  kind: string;
  location: string | null;
  quality: number | null;
  heat: number | null;
  provider: { id: string } | null;
  mentions: List<{ id: string; name: string; isStub: boolean }>;
  related: List<{ id: string; isStub: boolean }> & { pageInfo: { hasNextPage: boolean } };
}

export interface ProviderFact {
  id: string;
  domain: string | null;
  articles: Ids;
  related: Ids;
}

export interface EntityFact {
  id: string;
  name: string;
  slug: string;
  aliases: string[];
  articles: List<{ id: string; publishedAt: string | null }>;
  related: List<{ id: string; related: Ids }>;
}

export interface PageFact extends EntityFact {
  links: Ids;
  backlinks: Ids;
}

/** A little of what the store holds: enough to ask it something that it can answer. */
export interface StoreFacts {
  /** With documents of their own, newest first. */
  articles: ArticleFact[];
  /** Those of most articles first. */
  providers: ProviderFact[];
  /** Those that are most written about first, with pages of their own or without. */
  entities: EntityFact[];
  pages: PageFact[];
  hasStubs: { article: boolean; entity: boolean };
  /** Whether there is a story, and the address of an article that tells one. */
  story: { url: string | undefined } | undefined;
  /** A time at which something was trending. */
  trendingAt: string | undefined;
}

/** Asks the server. Resolves with the answer's data; rejects where there is none. */
export type Ask = (query: string, variables?: object) => Promise<unknown>;

interface Answers {
  articles: { articles: List<ArticleFact> };
  providers: { providers: List<ProviderFact> };
  entities: { entities: List<EntityFact> };
  pages: { entities: List<PageFact> };
  stubs: { articles: Ids; entities: Ids };
  stories: { stories: List<{ articles: List<{ url: string | null }> }> };
}

/**
 * Reads facts over the public API. What fails counts as not there.
 * @throws the first failure where nothing could be read at all
 */
export async function readStoreFacts(ask: Ask): Promise<StoreFacts> {
  const failures: unknown[] = [];
  let asked = 0;
  const read = async <K extends keyof Answers>(name: K): Promise<Answers[K] | undefined> => {
    asked++;
    return ask(FACTS_QUERIES[name]).then(
      (data) => data as Answers[K],
      (failure: unknown) => void failures.push(failure),
    );
  };
  const [articles, providers, entities, pages, stubs, stories] = await Promise.all([
    read("articles"),
    read("providers"),
    read("entities"),
    read("pages"),
    read("stubs"),
    read("stories"),
  ]);
  if (failures.length === asked) throw failures[0];
  const newest = articles?.articles.nodes ?? [];
  const told = stories?.stories.nodes.flatMap((story) => story.articles.nodes) ?? [];
  return {
    articles: newest,
    providers: providers?.providers.nodes ?? [],
    entities: entities?.entities.nodes ?? [],
    pages: pages?.entities.nodes ?? [],
    hasStubs: { article: hasSome(stubs?.articles), entity: hasSome(stubs?.entities) },
    story: told.length > 0 ? { url: told.find(({ url }) => url !== null)?.url ?? undefined } : undefined,
    trendingAt: await readTrendingTime(ask, newest),
  };
}

function hasSome(list: Ids | undefined): boolean {
  return (list?.nodes.length ?? 0) > 0;
}

async function readTrendingTime(ask: Ask, articles: ArticleFact[]): Promise<string | undefined> {
  const times = articles.flatMap(({ publishedAt }) => publishedAt ?? []);
  const [newest] = times;
  if (newest === undefined) return undefined;
  const [a, b, c, d] = [0, 0.3, 0.6, 1].map((part) => times[Math.floor(part * (times.length - 1))] ?? newest);
  const at: Record<string, string | undefined> = { a, b, c, d, now: newest };
  const found = (await ask(TRENDING_QUERY, { a, b, c, d }).catch(() => ({}))) as Record<string, unknown[] | null>;
  const first = Object.keys(at).find((name) => (found[name]?.length ?? 0) > 0);
  return first === undefined ? undefined : at[first];
}
