import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import { openLinks } from "../../../../seed/link/open-links.js";
import { link, page, topic } from "./names.js";

const of = (source: string, use: ReturnType<typeof link>) => ({ ...use, from: { ...use.from, source } });

describe("links that lead nowhere, or may lead to several", () => {
  const pages = [
    page("Mercury", [], "planets/Mercury.md"),
    page("Mercury", [], "metals/Mercury.md"),
    page("Elsewhere"),
  ];
  const topics = [topic("Mercury", 5)];
  const links = [
    of("vault", link("Venus", 2)),
    of("vault", link("../../etc/passwd", 1, "a.md", "path")),
    of("vault", link("Mercury", 3)),
    of("blog", link("Venus", 1)),
    of("blog", link("Elsewhere")),
  ];
  const open = (...sources: string[]) => openLinks(resolveEntities({ pages, topics, links }), links, new Set(sources));

  it("are told for the sources that write them, and for no other", () => {
    expect(open("vault").unresolved).toEqual([
      { target: "Venus", count: 2 },
      { target: "../../etc/passwd", count: 1 },
    ]);
    expect(open("vault").ambiguous).toMatchObject([{ target: "Mercury", count: 3 }]);
    expect(open("blog")).toEqual({ unresolved: [{ target: "Venus", count: 1 }], ambiguous: [] });
    expect(open("vault", "blog").unresolved[0]).toEqual({ target: "Venus", count: 3 });
    expect(open("other")).toEqual({ unresolved: [], ambiguous: [] });
  });

  it("are told of everybody's topics where no link is meant", () => {
    const resolution = resolveEntities({ pages, topics });
    expect(openLinks(resolution, [], new Set(["blog"])).ambiguous).toMatchObject([{ target: "Mercury", count: 5 }]);
  });
});
