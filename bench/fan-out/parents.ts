import { articleSortKeys } from "../../src/store/article-sort-keys.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import { idOf } from "../../src/store/ids.js";

const PARENTS = 50;
const BATCH = 5_000;
const START = Date.UTC(2020, 0, 1);

/** Whether the store holds PARENTS providers with so many articles each. */
export async function holdsParents({ providers, articles }: Store, children: number): Promise<boolean> {
  const counts = [providers.estimatedDocumentCount(), articles.estimatedDocumentCount()];
  const [parents, all] = await Promise.all(counts);
  return parents === PARENTS && all === PARENTS * children;
}

/** Fills the store with PARENTS providers and so many small articles of each, whose dates take turns among the providers. */
export async function fillParents(store: Store, children: number): Promise<void> {
  await store.drop();
  for (let first = 0; first < PARENTS * children; first += BATCH) {
    const length = Math.min(BATCH, PARENTS * children - first);
    await store.articles.insertMany(
      Array.from({ length }, (_, at) => articleAt(first + at)),
      { ordered: false },
    );
  }
  // Indexes that are built at once, behind the documents, take a fraction of the time.
  await store.ensureSchema();
  await store.providers.insertMany(
    Array.from({ length: PARENTS }, (_, at) => {
      const name = nameAt(at);
      const domain = `${at}.example`;
      return {
        _id: idOf("provider", domain),
        name,
        domain,
        aliases: [],
        images: [],
        articleCount: children,
        fold: { name: name.toLowerCase() },
        sort: { name: name.toLowerCase(), domainAsc: domain, domainDesc: domain },
        claims: [],
        revision: "",
      };
    }),
  );
}

function articleAt(index: number): ArticleDocument {
  const parent = index % PARENTS;
  const title = `Article ${index}`;
  const publishedAt = new Date(START + index * 1_000);
  return {
    _id: idOf("article", String(index)),
    title,
    publishedAt,
    kind: "ARTICLE",
    authors: [],
    images: [],
    isStub: false,
    ingestedAt: publishedAt,
    providerId: idOf("provider", `${parent}.example`),
    topicIds: [],
    entityIds: [],
    related: [],
    mentions: [],
    fold: { title: title.toLowerCase() },
    sort: articleSortKeys({ title, publishedAt }, nameAt(parent)),
    search: { terms: [], weights: "", title: "", excerpt: "", body: "" },
    revision: "",
  };
}

function nameAt(parent: number): string {
  return `Provider ${parent}`;
}
