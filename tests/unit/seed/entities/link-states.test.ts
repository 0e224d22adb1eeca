import { describe, expect, it } from "vitest";
import { changedLinkStates } from "../../../../seed/entities/link-states.js";
import type { LinkEnd } from "../../../../seed/link/entity-resolution.js";
import type { LinkUse } from "../../../../seed/link/linkable.js";
import { article, link } from "../link/names.js";

const target = article("Bridge opens");
const others = Array.from({ length: 20 }, (_, at) => article(`Other ${at}`));
const toArticle = (from: string, article = target): [LinkUse, LinkEnd] => [link(article.title, 1, from), { article }];
const toEntity = (from: string): [LinkUse, LinkEnd] => [link("Port", 1, from), { entityId: "ent_port" }];

/** States of an article at `news.md` with two links that lead nowhere and to an entity, and of pages' links. */
function changed(ends: [LinkUse, LinkEnd][], before: { linkEnds?: string[]; linkedFrom?: [string, string[]][] }) {
  const nowhere = link("Nowhere", 1, "news.md");
  const own = [nowhere, ...ends.flatMap(([use]) => (use.from.path === "vault/news.md" ? [use] : []))];
  const linksByKey = new Map<string, LinkUse[]>([["vault/vault/news.md", own]]);
  for (const [use] of ends)
    if (use.from.path !== "vault/news.md") linksByKey.set(use.from.key, [...(linksByKey.get(use.from.key) ?? []), use]);
  const news = {
    _id: "news",
    source: "vault",
    path: "vault/news.md",
    part: 0,
    article: { links: [] },
    ...(before.linkEnds && { linkEnds: before.linkEnds }),
  };
  const pages = new Map([
    ["vault/vault/port.md", "ent_port"],
    ["vault/vault/index.md", "ent_home"],
  ]);
  return changedLinkStates([news], linksByKey, new Map(ends), pages, new Map(before.linkedFrom));
}

describe("what links lead to", () => {
  it("is kept by the order of the links, with nothing for one that leads nowhere", () => {
    expect(changed([toEntity("news.md"), toArticle("news.md")], {})).toEqual([
      { _id: "news", linkEnds: ["", "ent_port", target.articleId] },
    ]);
  });

  it("is told only where it has changed", () => {
    expect(changed([toEntity("news.md")], { linkEnds: ["", "ent_port"] })).toEqual([]);
    expect(changed([], { linkEnds: ["", "ent_port"] })).toEqual([{ _id: "news", linkEnds: [""] }]);
  });
});

describe("an article that pages link to", () => {
  it("is kept with their entities, once each, and without them once they do no more", () => {
    const ends = [toArticle("port.md"), toArticle("port.md")];
    const before = { linkEnds: [""] };
    expect(changed(ends, before)).toEqual([{ _id: target.documentId, linkedFrom: ["ent_port"] }]);
    expect(changed(ends, { ...before, linkedFrom: [[target.documentId, ["ent_port"]]] })).toEqual([]);
    expect(changed([], { ...before, linkedFrom: [[target.documentId, ["ent_port"]]] })).toEqual([
      { _id: target.documentId, linkedFrom: [] },
    ]);
  });

  it("is not about a page that stands for its folder, or lists more than twenty articles", () => {
    expect(changed([toArticle("index.md")], { linkEnds: [""] })).toEqual([]);
    const list = others.map((one) => toArticle("port.md", one));
    expect(changed(list, { linkEnds: [""] })).toHaveLength(20);
    expect(changed([...list, toArticle("port.md")], { linkEnds: [""] })).toEqual([]);
  });
});
