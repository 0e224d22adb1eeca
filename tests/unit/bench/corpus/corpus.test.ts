import { describe, expect, it } from "vitest";
import { articleFile } from "../../../../bench/corpus/article-file.js";
import { article, articleFacts } from "../../../../bench/corpus/articles.js";
import { entities } from "../../../../bench/corpus/entities.js";
import { organizationFile } from "../../../../bench/corpus/organization-file.js";
import { providers } from "../../../../bench/corpus/providers.js";
import { wikiFile } from "../../../../bench/corpus/wiki-file.js";
import type { ParsedDocument } from "../../../../seed/shapes/documents.js";
import { parseFile } from "../../seed/parse-text.js";

const SIZE = 300;
const indexes = Array.from({ length: SIZE }, (_, index) => index);

function parsed(text: string): ParsedDocument {
  const result = parseFile("corpus/file.md", Buffer.from(text));
  if (result.kind !== "document") throw new Error(`${result.kind}: ${JSON.stringify(result)}`);
  expect(result.warnings).toEqual([]);
  return result.document;
}

describe("the generated corpus", () => {
  it("gives the same article for the same index, whatever was made before", () => {
    const later = indexes.toReversed().map((index) => article(index, SIZE));
    expect(later.toReversed()).toEqual(indexes.map((index) => article(index, SIZE)));
  });

  it("is read back by the seed's own formats, fact for fact", () => {
    for (const index of indexes) {
      const made = article(index, SIZE);
      expect(parsed(articleFile(made))).toMatchObject({
        shape: "article",
        title: made.title,
        excerpt: made.excerpt,
        body: made.body,
        url: made.webUrl,
        publishedAt: new Date(made.publishedDateTime),
        topics: made.topics,
        images: made.images,
        provider: made.provider,
        related: made.related.map(({ title, webUrl, provider }) => ({ title, url: webUrl, provider })),
      });
    }
  });

  it("says the same of an article in related lists as in its own file", () => {
    for (const index of indexes) {
      for (const item of article(index, SIZE).related) {
        const other = Number(/-(\d+)$/.exec(item.webUrl)?.[1]);
        expect(other).toBeLessThan(SIZE);
        expect(other).not.toBe(index);
        expect(item).toEqual(articleFacts(other));
      }
    }
  });

  it("keeps what each article has within the announced bounds", () => {
    for (const index of indexes) {
      const { body, topics, related } = article(index, SIZE);
      const words = body.split(/\s+/).length;
      // Names of two words and a last word for each sentence come on top of the words that are drawn.
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(240);
      expect([2, 3, 4]).toContain(topics.length);
      expect(related.length).toBeLessThanOrEqual(6);
    }
  });

  it("gives every article an address of its own", () => {
    expect(new Set(indexes.map((index) => articleFacts(index).webUrl)).size).toBe(SIZE);
  });

  it("names 5,000 entities and 500 providers, each once whatever the case", () => {
    expect(new Set(entities.map(({ name }) => name.toLowerCase())).size).toBe(5_000);
    expect(new Set(providers.map(({ domain }) => domain)).size).toBe(500);
  });

  it("writes wiki pages whose links all lead to entities", () => {
    const names = new Set(entities.map(({ name }) => name));
    for (const rank of [0, 1, 5, 6, 4_995]) {
      const page = parsed(wikiFile(rank));
      if (page.shape !== "page") throw new Error(page.shape);
      expect(page.title).toBe(entities[rank]?.name);
      expect(page.links.length).toBeGreaterThan(0);
      for (const { target } of page.links) expect(names).toContain(target);
    }
  });

  it("writes organization pages that name their provider", () => {
    const { name, domain } = providers[7] ?? {};
    expect(parsed(organizationFile(7))).toMatchObject({ shape: "organization", provider: { name, domain } });
  });
});
