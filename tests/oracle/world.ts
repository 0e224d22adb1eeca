/** Articles, providers and entities as a client sees them, relations by id. The oracle knows nothing else. */
export interface World {
  articles: PlainArticle[];
  providers: PlainProvider[];
  entities: PlainEntity[];
}

export interface PlainArticle {
  id: string;
  title: string;
  excerpt: string | null;
  body: string | null;
  /** Points in time as RFC 3339 texts. */
  publishedAt: string | null;
  ingestedAt: string;
  kind: string;
  category: string | null;
  quality: number | null;
  heat: number | null;
  isStub: boolean;
  provider: string | null;
  /** Entities, each once. */
  topics: string[];
  mentions: string[];
  /** Other articles, each once. */
  related: string[];
}

export interface PlainProvider {
  id: string;
  name: string;
  domain: string | null;
}

export interface PlainEntity {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  summary: string | null;
  body: string | null;
  isStub: boolean;
}
