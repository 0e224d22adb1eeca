import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import type { PageName } from "../../../../seed/link/page-index.js";
import { link, page, topic } from "./names.js";

const linked = (pages: PageName[], target: string, fromKey = "vault/from.md"): string | undefined => {
  const { entities, resolve } = resolveEntities(pages, [link(target, 1, fromKey)]);
  const id = resolve(target, fromKey);
  return entities.find((entity) => entity.id === id)?.pageKey;
};

describe("what a link means", () => {
  it.each([
    ["the exact title", "Meta AI"],
    ["an alias", "FAIR lab"],
    ["another case", "meta ai"],
    ["an alias in another case", "fair LAB"],
    ["a hyphen for a space", "Meta-AI"],
    ["a path", "companies/meta"],
    ["a file name with its extension", "meta.md"],
    ["a path relative to the linking page", "./companies/meta"],
  ])("finds a page by %s", (_how, target) => {
    expect(linked([page("Meta AI", ["FAIR lab"], "companies/meta.md"), page("Meta")], target)).toBe(
      "vault/companies/meta.md",
    );
  });

  it("takes a plural s on the last word either way, but not from words that are no plural", () => {
    expect(linked([page("Large language model")], "large language models")).toBe("vault/Large language model.md");
    expect(linked([page("GPU")], "GPUs")).toBe("vault/GPU.md");
    expect(linked([page("Large language models")], "large language model")).toBe("vault/Large language models.md");
    for (const [title, target] of [
      ["New", "news"],
      ["Physic", "physics"],
      ["Glas", "glass"],
      ["Statu", "status"],
      ["HTTP", "HTTPS"],
      ["1990", "1990s"],
      ["A", "As"],
    ] as const) {
      expect(linked([page(title)], target)).toBeUndefined();
    }
  });

  it("lets the closer match win over the looser one, and a title over an alias", () => {
    const pages = [
      page("open source"),
      page("Open Source", [], "b.md"),
      page("Open-Source", [], "c.md"),
      page("Other", ["Open Source"], "d.md"),
    ];
    expect(linked(pages, "Open Source")).toBe("vault/b.md");
    expect(linked(pages, "Open-Source")).toBe("vault/c.md");
    expect(linked(pages, "open source")).toBe("vault/open source.md");
  });

  it("leaves out and reports a link that fits several pages", () => {
    const pages = [page("Mercury (planet)", ["Mercury"]), page("Mercury (element)", ["Mercury"])];
    const { resolve, ambiguous, entities } = resolveEntities(pages, [
      link("Mercury", 3),
      link("Mercury", 2, "vault/other.md"),
    ]);
    expect(resolve("Mercury", "vault/from.md")).toBeUndefined();
    expect(entities).toHaveLength(2);
    expect(ambiguous).toEqual([{ target: "Mercury", candidates: ["Mercury (planet)", "Mercury (element)"], count: 5 }]);
  });

  it("prefers, of pages with one title, the one in the linking page's folder", () => {
    const pages = [page("Notes", [], "a/Notes.md"), page("Notes", [], "b/Notes.md")];
    expect(linked(pages, "Notes", "vault/b/from.md")).toBe("vault/b/Notes.md");
    expect(linked(pages, "Notes", "vault/c/from.md")).toBeUndefined();
    expect(linked(pages, "a/Notes", "vault/c/from.md")).toBe("vault/a/Notes.md");
    expect(resolveEntities(pages, [link("Notes", 1, "vault/c/from.md")]).ambiguous[0]?.candidates).toEqual([
      "Notes (a/Notes.md)",
      "Notes (b/Notes.md)",
    ]);
  });

  it("takes no part of a name with a slash for a path", () => {
    expect(linked([page("IP")], "TCP/IP")).toBeUndefined();
    expect(linked([page("TCP/IP", [], "tcp.md"), page("IP")], "TCP/IP")).toBe("vault/tcp.md");
  });
});

describe("what a topic means", () => {
  it("is the page of that name, but never a mere file name", () => {
    const { resolve, entities } = resolveEntities([page("OpenAI", [], "lab.md")], [topic("openai"), topic("lab")]);
    expect(resolve("openai")).toBe(entities.find((entity) => entity.pageKey === "vault/lab.md")?.id);
    expect(entities.map((entity) => [entity.name, entity.isStub])).toEqual([
      ["OpenAI", false],
      ["lab", true],
    ]);
  });

  it("goes to the page with the shortest path where it fits several, and is reported", () => {
    const pages = [page("Notes", [], "deep/er/Notes.md"), page("Notes", [], "a/Notes.md")];
    const { resolve, entities, ambiguous } = resolveEntities(pages, [topic("Notes")]);
    expect(entities.find((entity) => entity.id === resolve("Notes"))?.pageKey).toBe("vault/a/Notes.md");
    expect(ambiguous).toHaveLength(1);
  });
});

describe("names without a page", () => {
  it("are one stub where they fold to one, named as they are written most", () => {
    const uses = [
      link("Large language model"),
      link("large language models", 3),
      topic("Large-Language Models"),
      topic("large language models"),
    ];
    const { entities, unresolved, resolve } = resolveEntities([], uses);
    expect(entities).toMatchObject([
      {
        name: "large language models",
        isStub: true,
        claims: ["Large language model", "Large-Language Models", "large language models"],
      },
    ]);
    expect(unresolved).toEqual([{ target: "large language models", count: 4 }]);
    expect(new Set(uses.map((use) => resolve(use.name, use.fromKey)))).toEqual(new Set([entities[0]?.id]));
  });

  it("keep their id when a page of that name comes, or another variant", () => {
    const stub = resolveEntities([], [link("large language models")]).entities[0];
    expect(resolveEntities([page("Large language model")], []).entities[0]?.id).toBe(stub?.id);
    expect(resolveEntities([], [topic("Large Language Model")]).entities[0]?.id).toBe(stub?.id);
  });

  it("keep a disambiguator in parentheses, and an acronym in -S apart from the word without it", () => {
    const { entities } = resolveEntities(
      [],
      [link("MiniMax (company)"), link("MiniMax"), link("HTTPS"), link("https"), link("HTTP")],
    );
    expect(entities.map((entity) => entity.name).sort()).toEqual(["HTTP", "HTTPS", "MiniMax", "MiniMax (company)"]);
  });

  it("keep apart words that differ by more than accents", () => {
    expect(
      resolveEntities([], [topic("हिन्द"), topic("हिन्दी"), topic("ガス"), topic("カス"), topic("Café"), topic("cafe")])
        .entities,
    ).toHaveLength(5);
  });

  it("are reported with the most linked first; topics alone are not links", () => {
    const { unresolved } = resolveEntities([], [topic("Topic", 9), link("Rare"), link("Often", 2), link("Also.md")]);
    expect(unresolved).toEqual([
      { target: "Often", count: 2 },
      { target: "Also", count: 1 },
      { target: "Rare", count: 1 },
    ]);
  });
});

describe("pages", () => {
  it("each have an entity of their own, whose id does not depend on the others unless their names fold to one", () => {
    const [alone] = resolveEntities([page("Open source")], []).entities;
    const { entities } = resolveEntities(
      [page("Open source"), page("Open-Source", [], "b.md"), page("Open-Source", [], "c/long.md")],
      [],
    );
    expect(new Set([...entities.map((entity) => entity.id), alone?.id]).size).toBe(4);
    expect(resolveEntities([page("open sources", [], "elsewhere.md"), page("Other")], []).entities[0]?.id).toBe(
      alone?.id,
    );
  });

  it("show their aliases once each, never the file name", () => {
    const { entities } = resolveEntities([page("01.AI", ["零一万物", "01.ai", "Lingyi", "lingyi"], "zero-one.md")], []);
    expect(entities).toMatchObject([
      { name: "01.AI", aliases: ["零一万物", "Lingyi"], isStub: false, pageKey: "vault/zero-one.md" },
    ]);
  });
});
