import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, type ExpectedDocument } from "../support/expected-reading.js";
import { readGraph, type GraphArticle, type GraphPage } from "../support/read-graph.js";
import { expectedSite, siteFolder, siteNames } from "../support/read-site.js";
import { seed } from "../support/seed.js";
import { openTestStore, type TestStore } from "../support/store.js";

type Report = Awaited<ReturnType<typeof seed>>["report"];
interface Right {
  path: string;
  right: ExpectedDocument;
}

describe.each(siteNames())("a folder as %s lays it out, in the store", (name) => {
  const files = [...expectedSite(name)].flatMap(([path, { documents, ...only }]): Right[] =>
    (documents ?? [only]).map((right) => ({ path, right })),
  );
  const are = (what: string) => files.filter(({ right }) => right.is === what);
  const [articles, pages, leftOut] = [are("article"), are("page"), are("leftOut")];
  let opened: TestStore;
  let report: Report;
  let graph: { articles: GraphArticle[]; pages: GraphPage[] };

  beforeAll(async () => {
    opened = await openTestStore();
    report = (await seed(opened.store, [siteFolder(name)])).report;
    graph = await readGraph(opened.store);
  });
  afterAll(() => opened.drop());

  /** What a link leads to, by the title that the store knows it by; undefined where it leads to no page. */
  const pageAt = (path: string): string | undefined => {
    const titles = pages.filter((page) => page.path === path).flatMap(({ right }) => right.title ?? []);
    return titles.find((title) => graph.pages.some((page) => page.title === title)) ?? titles[0];
  };
  const targetsOf = ({ right }: Right): string[] =>
    unique(Object.values(right.links ?? {}).flatMap((target) => (target === null ? [] : (pageAt(target) ?? []))));
  const mayLead = ({ right }: Right): string[] =>
    Object.values(right.links ?? {}).flatMap((target) => pageAt(target?.replace(/^may: /, "") ?? "") ?? []);
  const marked = ({ right }: Right, mark: string): string[] =>
    Object.values(right.links ?? {}).flatMap((target) =>
      target?.startsWith(`${mark}: `) ? target.slice(mark.length + 2) : [],
    );

  it("is loaded whole: nothing is rejected, and what is not public is listed", () => {
    const rejected = report.rejected.map(({ file, rule }) => `${file}: ${rule}`);
    expect(rejected, rejected.join("\n")).toEqual([]);
    const listed = report.leftOut.map(({ file }) => file.slice(name.length + 1)).sort();
    expect(listed).toEqual(expect.arrayContaining(leftOut.map(({ path }) => path)));
    const may = files.filter(({ right }) => [right.is].flat().includes("leftOut")).map(({ path }) => path);
    expect(may).toEqual(expect.arrayContaining(listed));
  });

  it("has its articles, each with what it says of itself", () => {
    const wrong = articles.flatMap(({ path, right }) => {
      const found = graph.articles.find((article) => [right.title].flat().includes(article.title));
      const is = found && { ...found, topics: asWritten(found.topics, right) };
      const differ = is ? differences({ ...right, language: undefined }, is) : ["there is no such article"];
      return differ.map((one) => `${path}: ${one}`);
    });
    expect(wrong, wrong.join("\n")).toEqual([]);
    const titles = files.filter(({ right }) => [right.is].flat().includes("article")).flatMap(titlesOf);
    expect(graph.articles.map(({ title }) => title).filter((title) => !titles.includes(title))).toEqual([]);
  });

  it("has its pages, and no others", () => {
    const wrong = pages.flatMap(({ path, right }) => {
      const found = graph.pages.find((page) => [right.title].flat().includes(page.title));
      return (found ? differences(right, found) : ["there is no such page"]).map((one) => `${path}: ${one}`);
    });
    expect(wrong, wrong.join("\n")).toEqual([]);
    const maybe = files.filter(({ right }) => [right.is].flat().includes("page"));
    const isOpen = maybe.some(({ right }) => right.title === undefined);
    const names = maybe.flatMap(titlesOf);
    const others = graph.pages.filter(({ title }) => !names.includes(title));
    if (!isOpen) expect(others.map(({ title }) => title)).toEqual([]);
  });

  it("has the links of its pages, and the way back", () => {
    const found = (page: Right) => graph.pages.find(({ title }) => [page.right.title].flat().includes(title));
    const wrong = pages.flatMap((page) => {
      const is = found(page);
      if (is === undefined || page.right.links === undefined) return [];
      const others = (names: string[]) => names.filter((one) => one !== is.title);
      const may = mayLead(page);
      const links = is.links.filter((one) => targetsOf(page).includes(one) || !may.includes(one));
      const sources = pages
        .filter((other) => targetsOf(other).includes(is.title))
        .flatMap((one) => found(one)?.title ?? []);
      const mayBack = pages
        .filter((other) => mayLead(other).includes(is.title))
        .flatMap((one) => found(one)?.title ?? []);
      const backlinks = is.backlinks.filter((one) => sources.includes(one) || !mayBack.includes(one));
      return [
        ...compare(`${page.path} links to`, others(targetsOf(page)), others(links)),
        ...compare(`${page.path} is linked from`, others(unique(sources)), others(backlinks)),
        ...marked(page, "unwritten").flatMap((one) => (is.unwritten.includes(one) ? [] : `${page.path}: no ${one}`)),
        ...is.unwritten.filter((one) => isAddress(one)).map((one) => `${page.path}: an address for a name, ${one}`),
      ];
    });
    expect(wrong, wrong.join("\n")).toEqual([]);
  });

  it("has the pages that its articles link to among what they mention, and says which links are ambiguous", () => {
    const wrong = articles.flatMap((article) => {
      const is = graph.articles.find(({ title }) => [article.right.title].flat().includes(title));
      return targetsOf(article)
        .filter((one) => is !== undefined && !is.mentions.includes(one))
        .map((one) => `${article.path} does not mention ${one}`);
    });
    expect(wrong, wrong.join("\n")).toEqual([]);
    const ambiguous = report.ambiguousLinks.map(({ target }) => target).sort();
    expect(ambiguous).toEqual(unique(files.flatMap((file) => marked(file, "ambiguous"))).sort());
    // A path without a file is reported; any other address among them was taken for a name.
    const nowhere = files.flatMap(({ right }) =>
      Object.entries(right.links ?? {}).flatMap(([link, to]) =>
        to === null ? [/\(([^)]+)\)/.exec(link)?.[1] ?? link] : [],
      ),
    );
    const addresses = report.unresolvedLinks.map(({ target }) => target).filter(isAddress);
    expect(addresses.filter((one) => !nowhere.some((path) => one.endsWith(path)))).toEqual([]);
  });
});

/** The store's name for a topic may be that of a page: the case as the document writes it. */
function asWritten(topics: string[], { topics: right = [], subjects = [] }: ExpectedDocument): string[] {
  return topics.map(
    (topic) => [...right, ...subjects].find((one) => one.toLowerCase() === topic.toLowerCase()) ?? topic,
  );
}

function titlesOf({ right }: Right): string[] {
  return [right.title ?? []].flat();
}

function compare(what: string, right: string[], is: string[]): string[] {
  const [one, other] = [[...right].sort(), unique(is).sort()];
  return JSON.stringify(one) === JSON.stringify(other)
    ? []
    : [`${what} ${other.join(", ") || "nothing"}, not ${one.join(", ") || "nothing"}`];
}

/** A file's address or a piece of a generator's markup, which is no name of a page. */
function isAddress(text: string): boolean {
  return /\.mdx?$|[{}]|^@?\.{0,2}\//.test(text);
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
