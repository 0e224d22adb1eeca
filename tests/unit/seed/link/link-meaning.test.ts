import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import { parseWikiLink } from "../../../../seed/markdown/wiki-target.js";
import type { LinkUse } from "../../../../seed/link/linkable.js";
import { link, page } from "./names.js";
import { linked, resolved, unresolvedIn } from "./resolved-links.js";

const readLink = (content: string): LinkUse => {
  const { target = "", turned } = parseWikiLink(content) ?? {};
  return { ...link(target), ...(turned !== undefined && { turned }) };
};

describe("what a link means", () => {
  it.each([
    ["the exact title", "Meta AI"],
    ["an alias", "FAIR lab"],
    ["another case", "meta ai"],
    ["an alias in another case", "fair LAB"],
    ["a hyphen for a space", "Meta-AI"],
    ["a path", "companies/meta"],
    ["a file name with its extension", "companies/meta.md"],
    ["a path relative to the linking page", "./companies/meta"],
    ["a path from the top", "/companies/meta"],
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
      expect(linked([page(title)], target)).toBe(`stub: ${target}`);
    }
  });

  it("lets the closer match win over the looser one, a file's name over a title, and that over an alias", () => {
    const pages = [
      page("open source"),
      page("Open Source", [], "b.md"),
      page("Open-Source", [], "c.md"),
      page("Other", ["Open Source"], "d.md"),
      page("Elsewhere", [], "Open-Source.md"),
    ];
    expect(linked(pages, "Open Source")).toBe("vault/b.md");
    expect(linked(pages, "Open-Source")).toBe("vault/Open-Source.md");
    expect(linked(pages, "open source")).toBe("vault/open source.md");
  });

  it("leaves out and reports a link that fits several pages, with where they lie", () => {
    const pages = [page("Mercury (planet)", ["Mercury"]), page("Mercury (element)", ["Mercury"])];
    const links = [link("Mercury", 3), link("Mercury", 2, "other.md")];
    const { ends, ambiguous, entities } = resolveEntities({ pages, links });
    expect(ends.size).toBe(0);
    expect(entities).toHaveLength(2);
    expect(ambiguous).toEqual([
      {
        target: "Mercury",
        candidates: ["Mercury (planet) (vault/Mercury (planet).md)", "Mercury (element) (vault/Mercury (element).md)"],
        count: 5,
      },
    ]);
  });

  it("goes to another source by title or alias alone, and to its own before", () => {
    const other = page("Open source", ["OSS"], "files/os.md", "wiki");
    expect(linked([other], "open-source")).toBe("wiki/wiki/files/os.md");
    expect(linked([other], "OSS")).toBe("wiki/wiki/files/os.md");
    expect(linked([other], "os")).toBe("stub: os");
    expect(linked([other], "files/os")).toBe("stub: os");
    expect(linked([other, page("Open sources", [], "mine.md")], "Open source")).toBe("vault/mine.md");
    expect(resolved({ pages: [other] }, link("../wiki/files/os.md", 1, "a/from.md", "path"))).toBeUndefined();
  });

  it("takes no part of a name with a slash for a path", () => {
    expect(linked([page("IP")], "TCP/IP")).toBe("stub: TCP/IP");
    expect(linked([page("TCP/IP", [], "tcp.md"), page("IP")], "TCP/IP")).toBe("vault/tcp.md");
  });
});

describe("files of one name", () => {
  const notes = [page("Notes X", [], "x/Notes.md"), page("Notes Y", [], "y/Notes.md")];

  it("are told by their folder: the link's own, one below it, else the least deep, else the fewest steps away", () => {
    expect(linked(notes, "Notes", "x/Sub.md")).toBe("vault/x/Notes.md");
    const deep = [page("A", [], "a/b/c/Notes.md"), page("B", [], "Notes.md")];
    expect(linked(deep, "Notes", "a/b/from.md")).toBe("vault/a/b/c/Notes.md");
    expect(linked(deep, "Notes", "a/d/from.md")).toBe("vault/Notes.md");
    const level = [page("A", [], "a/b/Notes.md"), page("B", [], "c/d/Notes.md")];
    expect(linked(level, "Notes", "a/from/x.md")).toBe("vault/a/b/Notes.md");
  });

  it("are all reported where none is nearer", () => {
    expect(linked(notes, "Notes", "z/Index.md")).toBeUndefined();
    const { ambiguous } = resolveEntities({ pages: notes, links: [link("Notes", 1, "z/Index.md")] });
    expect(ambiguous[0]?.candidates).toEqual(["Notes X (vault/x/Notes.md)", "Notes Y (vault/y/Notes.md)"]);
  });

  it("are told by a path: from the top, from the linking folder, by its end, and steps up", () => {
    expect(linked(notes, "x/Notes", "z/Index.md")).toBe("vault/x/Notes.md");
    expect(linked(notes, "../y/Notes", "x/Sub.md")).toBe("vault/y/Notes.md");
    expect(linked([page("A", [], "deep/x/Notes.md"), ...notes], "deep/x/Notes", "x/Sub.md")).toBe(
      "vault/deep/x/Notes.md",
    );
    expect(linked([page("A", [], "top/deep/Notes.md"), ...notes], "deep/Notes", "x/Sub.md")).toBe(
      "vault/top/deep/Notes.md",
    );
    expect(linked(notes, "vault/x/Notes", "z/Index.md")).toBe("vault/x/Notes.md");
  });

  it("a README that links to README means itself", () => {
    const pages = [page("Readme", [], "a/README.md"), page("Readme", [], "b/README.md")];
    expect(linked(pages, "README", "a/README.md")).toBe("vault/a/README.md");
    expect(linked(pages, "b/README", "a/README.md")).toBe("vault/b/README.md");
  });

  it("with one title are told by the folder alone", () => {
    const pages = [page("Plan", [], "a/1.md"), page("Plan", [], "b/2.md")];
    expect(linked(pages, "Plan", "b/from.md")).toBe("vault/b/2.md");
    expect(linked(pages, "Plan", "from.md")).toBeUndefined();
  });
});

describe("a path to a file that is not there", () => {
  it("of a source with namespaces is a page's whole name", () => {
    const namespaced = [page("tools/saw", [], "pages/tools___saw.md"), page("Hammer", [], "pages/Hammer.md")];
    expect(linked(namespaced, "tools/saw", "journals/x.md")).toBe("vault/pages/tools___saw.md");
    expect(linked(namespaced, "tools/Hammer", "journals/x.md")).toBe("stub: tools/Hammer");
    expect(linked(namespaced, "../pages/Hammer", "journals/x.md")).toBe("vault/pages/Hammer.md");
  });

  const pages = [page("Notes Y", [], "y/Notes.md"), page("Kai-Fu Lee", [], "y/kai.md"), page("X", [], "x/x.md")];

  it("leads nowhere where the source has the folder, and by its last name where it has not", () => {
    expect(linked(pages, "x/Notes", "z.md")).toBeUndefined();
    expect(linked(pages, "People/Kai-Fu Lee", "z.md")).toBe("vault/y/kai.md");
    expect(linked(pages, "People/Unheard Of", "z.md")).toBe("stub: Unheard Of");
    expect(linked(pages, "x/Unheard Of", "z.md")).toBe("stub: Unheard Of");
  });

  it("is reported with its place, and a Markdown link makes no entity", () => {
    const links = [
      link("x/Notes", 1, "z.md"),
      link("../missing.md", 2, "x/from.md", "path"),
      link("/guide/gone/", 3, "x/from.md", "path"),
      link("../../out.md", 4, "x/from.md", "path"),
    ];
    const resolution = resolveEntities({ pages, links });
    expect(resolution.entities.filter(({ isStub }) => isStub)).toEqual([]);
    expect(unresolvedIn(resolution, links)).toEqual([
      { target: "../../out.md", count: 4 },
      { target: "/guide/gone/", count: 3 },
      { target: "vault/missing.md", count: 2 },
      { target: "x/Notes", count: 1 },
    ]);
  });
});

describe("a note that is called by more than its name", () => {
  it("is found by the number before a Zettel's title, by a slug without its day, by a namespace, by its folder", () => {
    expect(linked([page("Ferry", [], "20240509070000 Ferry.md")], "20240509070000")).toBe(
      "vault/20240509070000 Ferry.md",
    );
    expect(linked([page("X", [], "2024-05-02-bridge-opens.md")], "bridge-opens")).toBe(
      "vault/2024-05-02-bridge-opens.md",
    );
    expect(linked([page("2024-05-02 Council")], "Council")).toBe("stub: Council");
    for (const file of ["pages/harbour___bridge.md", "pages/harbour%2Fbridge.md"])
      expect(linked([page("X", [], file)], "harbour/bridge", "pages/from.md")).toBe(`vault/${file}`);
    expect(linked([page("X", [], "Harbour/index.md")], "Harbour")).toBe("vault/Harbour/index.md");
    for (const file of ["pages/Is it open%3F.md", "pages/harbour___Is it open%3F.md"])
      expect(linked([page("X", [], file)], file.includes("___") ? "harbour/Is it open?" : "Is it open?")).toBe(
        `vault/${file}`,
      );
  });

  it("is found by its day where it is a journal, in whatever form that is shown", () => {
    const journals = [page("2024_05_02", [], "journals/2024_05_02.md"), page("2024-05-03")];
    for (const day of ["May 2nd, 2024", "2024-05-02 Thu", "Thursday, 2 May 2024", "2024_05_02"])
      expect(linked(journals, day)).toBe("vault/journals/2024_05_02.md");
    expect(linked(journals, "May 3rd, 2024")).toBe("stub: May 3rd, 2024");
    expect(linked(journals, "May 2024")).toBe("stub: May 2024");
  });

  it("is found by its file's name in another case before another page's alias", () => {
    const pages = [page("Heap", [], "cs/Heap.md"), page("Queues", ["heap"], "cs/Queues.md")];
    expect(linked(pages, "heap")).toBe("vault/cs/Heap.md");
    expect(linked([...pages, page("heap", [], "x/first.md")], "heap")).toBe("vault/x/first.md");
  });

  it("is Dendron's where the label comes first", () => {
    const pages = [
      page("Ana Silva", [], "people.ana.md"),
      page("People", [], "people.md"),
      page("Node"),
      page("node.js"),
    ];
    const turned = (target: string, label: string) => resolved({ pages }, { ...link(target), turned: label });
    expect(turned("Ana", "people.ana")).toBe("vault/people.ana.md");
    expect(turned("the people", "people")).toBe("vault/people.md");
    expect(turned("Ben", "people.ben")).toBe("stub: Ben");
    expect(turned("Node", "fast")).toBe("vault/Node.md");
    expect(
      resolved({ pages: [page("X", [], "Work.Ana-Nuñez.Notes.md")] }, readLink("(Ana, 2024)|Work.Ana-Nuñez.Notes#^a1")),
    ).toBe("vault/Work.Ana-Nuñez.Notes.md");
  });
});
