import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveEntities, type Vocabulary } from "../../../../seed/link/entity-resolution.js";
import { openLinks } from "../../../../seed/link/open-links.js";
import { cpuTime } from "../../../support/cpu-time.js";
import { article, link, page, topic } from "./names.js";

describe("what names and links stand for, in general", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "Open Source",
      "open-source",
      "Open sources",
      "News",
      "Meta AI",
      "meta",
      "HTTPS",
      "https",
      "HTTP",
      "零一",
      "a/Meta",
      "Meta.md",
      "../Meta",
      "../b/Meta.md",
      "/a/x/",
      "../../..",
      "index.html",
      "C++",
      "C",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const files = fc.uniqueArray(
    fc.tuple(
      name,
      fc.constantFrom("", "a/", "b/", "a/b/"),
      fc.constantFrom("Meta", "x", "Open Source", "index", "README"),
      fc.array(name, { maxLength: 2 }),
      fc.constantFrom("vault", "vault", "other"),
      fc.boolean(),
    ),
    { maxLength: 8, selector: ([, folder, stem, , source]) => source + folder + stem },
  );
  const links = fc.array(
    fc
      .tuple(
        name,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom("a/x.md", "x.md", "b/index.md"),
        fc.constantFrom("name" as const, "path" as const),
      )
      .map(([target, count, from, kind]) => link(target, count, from, kind)),
    { maxLength: 10 },
  );
  const topics = fc.array(
    fc.tuple(name, fc.integer({ min: 1, max: 3 })).map(([text, count]) => topic(text, count)),
    { maxLength: 5 },
  );
  const vocabularies = fc.tuple(files, topics, links).map(([rows, topicUses, linkUses]): Required<Vocabulary> => ({
    pages: rows.flatMap(([title, folder, stem, aliases, source, isPage]) =>
      isPage ? [page(title, aliases, `${folder}${stem}.md`, source)] : [],
    ),
    articles: rows.flatMap(([title, folder, stem, , source, isPage]) =>
      isPage ? [] : [article(title, `${folder}${stem}.md`, source)],
    ),
    topics: topicUses,
    links: linkUses,
  }));
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  const twice = vocabularies.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.record({
        pages: shuffled(one.pages),
        articles: shuffled(one.articles),
        topics: shuffled(one.topics),
        links: shuffled(one.links),
      }),
    ),
  );

  it("gives the same answer whatever the order of pages, articles, topics and links", () => {
    fc.assert(
      fc.property(twice, ([one, other]) => {
        const { topic: topicOfA, ends: endsOfA, ...a } = resolveEntities(one);
        const { topic: topicOfB, ends: endsOfB, ...b } = resolveEntities(other);
        expect(b).toEqual(a);
        for (const { name: text } of one.topics) expect(topicOfB(text)).toBe(topicOfA(text));
        for (const use of one.links) expect(endsOfB.get(use)).toEqual(endsOfA.get(use));
      }),
      { numRuns: 500 },
    );
  });

  it("gives every entity an id and a slug of its own, every topic an entity that claims it, and tells of every link", () => {
    fc.assert(
      fc.property(vocabularies, (vocabulary) => {
        const resolution = resolveEntities(vocabulary);
        const { entities, topic: idOf, ends } = resolution;
        const sources = new Set(vocabulary.links.map(({ from }) => from.source));
        const { ambiguous, unresolved } = openLinks(resolution, vocabulary.links, sources);
        expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
        expect(new Set(entities.map((entity) => entity.slug)).size).toBe(entities.length);
        expect(entities.every((entity) => entity.slug !== "")).toBe(true);
        for (const { name: text } of vocabulary.topics) {
          const entity = entities.find((one) => one.id === idOf(text));
          if (entity) expect(entity.claims).toContain(text);
          else expect(text.trim()).toBe("");
        }
        const told = ambiguous.length + unresolved.length > 0;
        for (const use of vocabulary.links) {
          const end = ends.get(use);
          if (end === undefined) expect(told).toBe(true);
          else if ("entityId" in end) expect(entities.some(({ id }) => id === end.entityId)).toBe(true);
          else expect(vocabulary.articles).toContain(end.article);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never leads a path out of its source", () => {
    fc.assert(
      fc.property(vocabularies, ({ links: uses, ...vocabulary }) => {
        const paths = uses.filter(({ kind }) => kind === "path");
        const { ends, entities } = resolveEntities({ ...vocabulary, links: paths });
        for (const use of paths) {
          const end = ends.get(use);
          if (end === undefined) continue;
          if ("article" in end) expect(end.article.source).toBe("vault");
          else expect(entities.find(({ id }) => id === end.entityId)?.pageKey).toMatch(/^vault\//);
        }
      }),
    );
  });

  it("takes 200,000 names in a few seconds", () => {
    const topics = Array.from({ length: 200_000 }, (_, index) => topic(`Entity number ${String(index)} of many`));
    const time = cpuTime(() => expect(resolveEntities({ pages: [], topics }).entities).toHaveLength(200_000));
    expect(time).toBeLessThan(10_000);
  });

  it("takes 10,000 files of one name, and links to them from as many folders, in a few seconds", () => {
    const pages = Array.from({ length: 10_000 }, (_, at) => page(`Page ${at}`, [], `a/${at}/index.md`));
    const links = pages.flatMap((_, at) =>
      ["index", "../1/index.md", "/a/2/", "x/index.md"].map((target, kind) =>
        link(target, 1, `b/${at}/from.md`, kind === 0 ? "name" : "path"),
      ),
    );
    const time = cpuTime(() => resolveEntities({ pages, links }));
    expect(time).toBeLessThan(10_000);
  });
});
