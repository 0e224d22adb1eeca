import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import { article, link, page, topic } from "./names.js";
import { linked, resolved, unresolvedIn } from "./resolved-links.js";

describe("an article as the end of a link", () => {
  const articles = [article("Bridge opens", "posts/2024-05-02-bridge.md"), article("The AI report", "posts/ai.md")];

  it.each([
    ["its title", "Bridge opens"],
    ["its title in another case", "bridge-Opens"],
    ["its file's name", "2024-05-02-bridge"],
    ["its slug", "bridge"],
    ["its path", "posts/2024-05-02-bridge"],
  ])("is found by %s", (_how, target) => {
    expect(resolved({ pages: [], articles }, link(target))).toBe("vault/posts/2024-05-02-bridge.md");
  });

  it("comes behind a page of that name, and behind a subject that articles are tagged with", () => {
    expect(resolved({ pages: [page("Bridge opens", [], "wiki/b.md")], articles }, link("Bridge opens"))).toBe(
      "vault/wiki/b.md",
    );
    expect(resolved({ pages: [], articles }, link("AI"))).toBe("vault/posts/ai.md");
    expect(resolved({ pages: [], articles, topics: [topic("AI")] }, link("AI"))).toBe("stub: AI");
    expect(resolved({ pages: [], articles, topics: [topic("AI")] }, link("posts/ai.md", 1, "x.md", "path"))).toBe(
      "vault/posts/ai.md",
    );
  });

  it("is not found by the file where it is one of several in it, but by title", () => {
    const part = { ...article("Second", "feed.json"), isPart: true };
    expect(resolved({ pages: [], articles: [part] }, link("feed"))).toBe("stub: feed");
    expect(resolved({ pages: [], articles: [part] }, link("second"))).toBe("vault/feed.json");
  });
});

describe("what a topic means", () => {
  it("is the page of that name, but never a mere file name", () => {
    const { topic: idOf, entities } = resolveEntities({
      pages: [page("OpenAI", [], "lab.md")],
      topics: [topic("openai"), topic("lab")],
    });
    expect(idOf("openai")).toBe(entities.find((entity) => entity.pageKey === "vault/vault/lab.md")?.id);
    expect(entities.map((entity) => [entity.name, entity.isStub])).toEqual([
      ["OpenAI", false],
      ["lab", true],
    ]);
  });

  it("goes to the page with the shortest path where it fits several, and is reported", () => {
    const pages = [page("Notes", [], "deep/er/Notes.md"), page("Notes", [], "a/Notes.md")];
    const { topic: idOf, entities, ambiguous } = resolveEntities({ pages, topics: [topic("Notes")] });
    expect(entities.find((entity) => entity.id === idOf("Notes"))?.pageKey).toBe("vault/vault/a/Notes.md");
    expect(ambiguous).toHaveLength(1);
  });
});

describe("names without a page", () => {
  it("are one stub where they fold to one, named as they are written most", () => {
    const topics = [topic("Large-Language Models"), topic("large language models")];
    const links = [link("Large language model"), link("large language models", 3)];
    const resolution = resolveEntities({ pages: [], topics, links });
    const { entities, topic: idOf, ends } = resolution;
    expect(entities).toMatchObject([
      {
        name: "large language models",
        isStub: true,
        claims: ["Large language model", "Large-Language Models", "large language models"],
      },
    ]);
    expect(unresolvedIn(resolution, links)).toEqual([{ target: "large language models", count: 4 }]);
    const id = entities[0]?.id;
    expect(topics.map(({ name }) => idOf(name))).toEqual([id, id]);
    expect(links.map((use) => ends.get(use))).toEqual([{ entityId: id }, { entityId: id }]);
  });

  it("keep their id when a page of that name comes, or another variant", () => {
    const stub = resolveEntities({ pages: [], links: [link("large language models")] }).entities[0];
    expect(resolveEntities({ pages: [page("Large language model")] }).entities[0]?.id).toBe(stub?.id);
    expect(resolveEntities({ pages: [], topics: [topic("Large Language Model")] }).entities[0]?.id).toBe(stub?.id);
  });

  it("keep a disambiguator in parentheses, and an acronym in -S apart from the word without it", () => {
    const names = ["MiniMax (company)", "MiniMax", "HTTPS", "https", "HTTP"];
    const { entities } = resolveEntities({ pages: [], links: names.map((name) => link(name)) });
    expect(entities.map((entity) => entity.name).sort()).toEqual(["HTTP", "HTTPS", "MiniMax", "MiniMax (company)"]);
  });

  it("keep apart words that differ by more than accents", () => {
    const names = ["हिन्द", "हिन्दी", "ガス", "カス", "Café", "cafe"];
    expect(resolveEntities({ pages: [], topics: names.map((name) => topic(name)) }).entities).toHaveLength(5);
  });

  it("are reported with the most linked first; topics alone are not links", () => {
    const links = [link("Rare"), link("Often", 2), link("People/Also")];
    const resolution = resolveEntities({ pages: [], topics: [topic("Topic", 9)], links });
    expect(unresolvedIn(resolution, links)).toEqual([
      { target: "Often", count: 2 },
      { target: "Also", count: 1 },
      { target: "Rare", count: 1 },
    ]);
  });
});

describe("pages", () => {
  it("each have an entity of their own, whose id does not depend on the others unless their names fold to one", () => {
    const [alone] = resolveEntities({ pages: [page("Open source")] }).entities;
    const { entities } = resolveEntities({
      pages: [page("Open source"), page("Open-Source", [], "b.md"), page("Open-Source", [], "c/long.md")],
    });
    expect(new Set([...entities.map((entity) => entity.id), alone?.id]).size).toBe(4);
    const others = resolveEntities({ pages: [page("open sources", [], "elsewhere.md"), page("Other")] });
    expect(others.entities[0]?.id).toBe(alone?.id);
  });

  it("show their aliases once each, never the file name", () => {
    const { entities } = resolveEntities({
      pages: [page("01.AI", ["零一万物", "01.ai", "Lingyi", "lingyi"], "zero-one.md")],
    });
    expect(entities).toMatchObject([
      { name: "01.AI", aliases: ["零一万物", "Lingyi"], isStub: false, pageKey: "vault/vault/zero-one.md" },
    ]);
  });

  it("that another one stands for are found by their own files, and lead to that one", () => {
    const twins = [
      { source: "vault", path: "vault/b/todo.md" },
      { source: "other", path: "other/c/todo.md" },
    ];
    const pages = [{ ...page("To do", [], "a/todo.md"), twins }];
    expect(linked(pages, "b/todo")).toBe("vault/a/todo.md");
    expect(linked(pages, "todo", "b/from.md")).toBe("vault/a/todo.md");
    expect(resolved({ pages }, link("c/todo.md", 1, "from.md", "path"))).toBeUndefined();
    expect(resolved({ pages }, link("c/todo", 1, "from.md", "name", "other"))).toBe("vault/a/todo.md");
  });
});
