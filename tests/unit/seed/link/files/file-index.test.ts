import { describe, expect, it } from "vitest";
import { FileIndex } from "../../../../../seed/link/files/file-index.js";
import { linkKeysOf, keysOfLink } from "../../../../../seed/link/files/link-keys.js";
import type { LinkUse } from "../../../../../seed/link/linkable.js";

/** The files of a source called `site` that a path may mean, written without that. */
function find(files: string[], target: string, from = "from.md", kind: LinkUse["kind"] = "path"): string[] {
  const index = new FileIndex(files.map((file) => ({ source: "site", path: `site/${file}`, target: file })));
  const found = index.find(target, kind, `site/${from}`).map((file) => file.target);
  // An article is only looked at where a key of the link is one of its own.
  const keys = keysOfLink({ kind, target, count: 1, from: { key: "", source: "site", path: `site/${from}` } });
  for (const file of found)
    expect(linkKeysOf({ path: `site/${file}`, title: "?", part: 0 }).some((key) => keys.includes(key))).toBe(true);
  return found;
}

describe("a Markdown path", () => {
  const files = [
    "index.md",
    "faq.md",
    "guide/setup.md",
    "guide/index.md",
    "guide/advanced/README.md",
    "team/team.md",
    "notes/_index.md",
  ];

  it.each([
    ["guide/setup.md", "index.md", "guide/setup.md"],
    ["./guide/setup", "index.md", "guide/setup.md"],
    ["Guide/Setup.html", "index.md", "guide/setup.md"],
    ["../faq.md", "guide/setup.md", "faq.md"],
    ["../", "guide/setup.md", "index.md"],
    ["./", "guide/setup.md", "guide/index.md"],
    ["guide", "index.md", "guide/index.md"],
    ["guide/", "faq.md", "guide/index.md"],
    ["guide/index.html", "faq.md", "guide/index.md"],
    ["guide/advanced/", "faq.md", "guide/advanced/README.md"],
    ["guide/advanced/index.html", "faq.md", "guide/advanced/README.md"],
    ["team/", "faq.md", "team/team.md"],
    ["notes", "faq.md", "notes/_index.md"],
    ["notes/_index.md", "faq.md", "notes/_index.md"],
    ["/guide/setup", "guide/advanced/README.md", "guide/setup.md"],
    ["/site/guide/setup", "faq.md", "guide/setup.md"],
    ["/", "guide/setup.md", "index.md"],
  ])("%s on %s leads to %s", (target, from, right) => {
    expect(find(files, target, from)).toEqual([right]);
  });

  it.each(["missing.md", "../faq.md", "../../site/faq.md", "2020", "README.md", "x/setup.md", "/setup", "/x/faq.md"])(
    "%s leads nowhere where no file is there",
    (target) => {
      expect(find(files, target, "index.md")).toEqual([]);
    },
  );

  it("is read as a site shows it where no file lies there", () => {
    const site = ["blog/a.md", "blog/b.md", "blog/c/index.md"];
    expect(find(site, "../b/", "blog/a.md")).toEqual(["blog/b.md"]);
    expect(find(site, "../b/", "blog/c/index.md")).toEqual(["blog/b.md"]);
    expect(find(site, "../b/", "blog/c/d/e.md")).toEqual([]);
  });

  it("from the top is read below the folder in which a site's generator looks, the highest first", () => {
    expect(find(["content/about.md"], "/about/")).toEqual(["content/about.md"]);
    expect(find(["src/content/docs/guide/setup.mdx"], "/guide/setup/")).toEqual(["src/content/docs/guide/setup.mdx"]);
    const languages = ["docs/src/guide/setup.md", "docs/src/ru/guide/setup.md"];
    expect(find(languages, "/guide/setup", "docs/src/ru/guide/faq.md")).toEqual(["docs/src/guide/setup.md"]);
    expect(find(languages, "/ru/guide/setup", "docs/src/guide/faq.md")).toEqual(["docs/src/ru/guide/setup.md"]);
    expect(find(["source/plugins/index.md", "source/docs/plugins.md"], "/plugins")).toEqual([
      "source/plugins/index.md",
    ]);
    expect(find(["archetypes/about.md", "themes/x/about.md"], "/about")).toEqual([]);
  });

  it("of nothing but the root leads to the first page of the site", () => {
    const home = (files: string[], from: string) => {
      const index = new FileIndex(files.map((file) => ({ source: "s", path: `s/${file}`, target: file })));
      return index.find("/", "path", `s/${from}`).map((file) => file.target);
    };
    expect(home(["src/content/docs/index.mdx", "src/content/docs/a/b.md"], "src/content/docs/a/b.md")).toEqual([
      "src/content/docs/index.mdx",
    ]);
    expect(home(["content/_index.md", "content/de/_index.md"], "content/de/x.md")).toEqual(["content/_index.md"]);
    expect(home(["guide/index.md"], "guide/a.md")).toEqual([]);
  });

  it("leads to a post by the day that its generator makes a path of, and by its slug", () => {
    const posts = [
      "_posts/2024-05-02-bridge.md",
      "content/news/2024/06/2024-06-01-market.md",
      "blog/2024-07-01-x/index.md",
    ];
    expect(find(posts, "/2024/05/02/bridge.html")).toEqual(["_posts/2024-05-02-bridge.md"]);
    expect(find(posts, "/city/2024/05/02/bridge/")).toEqual(["_posts/2024-05-02-bridge.md"]);
    expect(find(posts, "/2024/06/01/market/")).toEqual(["content/news/2024/06/2024-06-01-market.md"]);
    expect(find(posts, "/_posts/2024-05-02-bridge.md")).toEqual(["_posts/2024-05-02-bridge.md"]);
    expect(find(posts, "2024-05-02-bridge.md", "about.md")).toEqual(["_posts/2024-05-02-bridge.md"]);
    expect(find(posts, "/blog/x/")).toEqual(["blog/2024-07-01-x/index.md"]);
    expect(find(posts, "/2023/05/02/bridge.html")).toEqual([]);
  });

  it("by a file's name alone is looked for everywhere, as Hugo and note tools do, but not a page of the web", () => {
    const site = ["content/posts/bridge/index.md", "content/about.md", "a/README.md", "a/CONTRIBUTING.md"];
    expect(find(site, "bridge.md", "content/about.md")).toEqual(["content/posts/bridge/index.md"]);
    expect(find(site, "bridge", "content/about.md")).toEqual(["content/posts/bridge/index.md"]);
    for (const name of ["README.md", "README", "CONTRIBUTING.md", "about.html", "index", "x/../bridge"])
      expect(find(site, name, "b/from.md")).toEqual([]);
  });

  it("takes the file as written before one of another case or extension", () => {
    const twins = ["a/Setup.md", "a/setup.md", "b/x.md", "b/x.html", "b/x.txt"];
    expect(find(twins, "a/setup.md")).toEqual(["a/setup.md"]);
    expect(find(twins, "a/Setup.md")).toEqual(["a/Setup.md"]);
    expect(find(twins, "b/x")).toEqual(["b/x.md"]);
    expect(find(twins, "b/x.html")).toEqual(["b/x.html"]);
    expect(find(["c/my-page.md", "c/my page.md"], "c/my page.md")).toEqual(["c/my page.md"]);
    expect(find(["c/my-page.md"], "c/My page.md")).toEqual(["c/my-page.md"]);
  });

  it("leads to what a document's fields say of its place on the site, behind files that lie there", () => {
    const at = (path: string, sitePaths: string[]) => ({ source: "s", path: `s/${path}`, sitePaths, target: path });
    const files = [
      at("pages/us.md", ["/about", "/old/us"]),
      at("content/team.md", ["/team"]),
      at("people.md", ["/team"]),
    ];
    const index = new FileIndex([...files, at("content/blog/a.md", [])]);
    const lead = (target: string) => index.find(target, "path", "s/content/blog/a.md").map((file) => file.target);
    expect(lead("/about/")).toEqual(["pages/us.md"]);
    expect(lead("/about.html")).toEqual(["pages/us.md"]);
    expect(lead("/old/us/index.html")).toEqual(["pages/us.md"]);
    expect(lead("/people/")).toEqual(["people.md"]);
    expect(lead("../team.md")).toEqual(["content/team.md"]);
  });

  it("takes index before _index, README and a note called as its folder", () => {
    const names = ["x/index.md", "x/_index.md", "x/README.md", "x/x.md", "x/index.de.md"];
    for (const [at, name] of ["x/index.md", "x/_index.md", "x/README.md", "x/x.md", "x/index.de.md"].entries())
      expect(find(names.slice(at), "x/")).toEqual([name]);
  });
});

describe("a wiki path", () => {
  const files = ["b/README.md", "a/b/README.md", "a/README.md", "deep/er/x/Notes.md"];

  it("is read from the top, then from the document's folder, then as the end of a path", () => {
    expect(find(files, "b/README", "a/README.md", "name")).toEqual(["b/README.md"]);
    expect(find(files.slice(1), "b/README", "a/README.md", "name")).toEqual(["a/b/README.md"]);
    expect(find(files, "x/Notes", "a/README.md", "name")).toEqual(["deep/er/x/Notes.md"]);
    expect(find(files, "site/b/README", "a/README.md", "name")).toEqual(["b/README.md"]);
  });

  it("from the top or by steps means that place alone", () => {
    expect(find(files, "/x/Notes", "a/README.md", "name")).toEqual([]);
    expect(find(files, "../x/Notes", "a/README.md", "name")).toEqual([]);
    expect(find(files, "/b/README", "a/README.md", "name")).toEqual(["b/README.md"]);
    expect(find(files, "./b/README", "a/README.md", "name")).toEqual(["a/b/README.md"]);
  });

  it("that several files end in is the nearest's, or all of them", () => {
    const notes = ["a/x/Notes.md", "b/x/Notes.md", "c/d/x/Notes.md"];
    expect(find(notes, "x/Notes", "b/from.md", "name")).toEqual(["b/x/Notes.md"]);
    expect(find(notes, "x/Notes", "c/from.md", "name")).toEqual(["c/d/x/Notes.md"]);
    expect(find(notes, "x/Notes", "from.md", "name").sort()).toEqual(["a/x/Notes.md", "b/x/Notes.md"]);
  });
});
