import { describe, expect, it } from "vitest";
import { recognizeForeign } from "../../../../seed/formats/foreign.js";

const kind = (path: string, text: string) => recognizeForeign({ path, text })?.rule;
const PAGE = "---\ntitle: A page\n---\nSome words about it.\n";
const lines = (...all: string[]) => `${all.join("\n")}\n`;

describe("a foreign file", () => {
  it.each([
    [
      "source-code",
      "assets/site.css scripts/build.js lib/a.ts tool.py plugin.rb main.go lib.rs _sass/a.scss query.sql Gemfile Rakefile Makefile Dockerfile",
    ],
    [
      "settings",
      "_config.yml hugo.toml setup.ini package.json package-lock.json yarn.lock robots.txt humans.txt CNAME requirements.txt requirements-dev.txt _redirects tsconfig.build.json site.webmanifest _data/authors.yml _data/talks.json requirements/developer.txt",
    ],
    ["csv", "data/votes.csv data/a.tsv map.geojson"],
    ["license-text", "LICENSE LICENSE.txt LICENSE.md LICENSE-MIT COPYING license"],
    ["template", "index.njk feed.liquid page.hbs a.ejs App.vue Card.svelte index.astro post.erb"],
    ["translation", "locale/de.po messages.xliff"],
  ])("is told by its name, whatever stands in it: %s", (rule, names) => {
    for (const name of names.split(" ")) expect([name, kind(`site/${name}`, "Just words.\n")]).toEqual([name, rule]);
  });

  it("is none where it is a note about a tool's file", () => {
    for (const name of ["Makefile.md", "dockerfile.markdown"]) expect(kind(name, "Just words.\n")).toBeUndefined();
    expect(kind("Dockerfile.dev", "Just words.\n")).toBe("source-code");
  });

  it("is a template where it waits for content: in a generator's folders, with its tags, or XML with front matter", () => {
    expect(kind("_layouts/post.html", "<article>{{ content }}</article>")).toBe("template");
    expect(kind("site/_includes/note.md.html", "<p>Note</p>")).toBe("template");
    expect(kind("layouts/index.html", "<h1>{{ .Site.Title }}</h1>")).toBe("template");
    expect(kind("templates/base.html", "{% block body %}{% endblock %}")).toBe("template");
    expect(kind("archive.html", "<ul>\n{% for post in site.posts %}<li>{{ post.title }}</li>{% endfor %}</ul>")).toBe(
      "template",
    );
    expect(
      kind("posts.njk", "---\ntitle: Posts\n---\n{% for post in collections.posts %}{{ post.url }}{% endfor %}"),
    ).toBe("template");
    expect(kind("_includes/bios/ana.md", "Ana writes about the sea.\n")).toBe("template");
    expect(kind("feed.xml", "---\nlayout: null\n---\n<?xml version='1.0'?><feed></feed>")).toBe("template");
  });

  it.each([
    ["license-text", lines("The MIT License", "", "Permission is hereby granted, free of charge, to any person.")],
    ["settings", lines("User-agent: *", "Disallow: /private/")],
    ["settings", "google-site-verification: google0123456789abcdef.html"],
    ["source-code", lines("<?php", "echo 1;")],
    ["source-code", lines("let a = 1;", "if (a > 0) {", "  run(a);", "}")],
    ["json", '{"a": 1, "b": [2]}\n'],
    ["json", '[{"a": 1},\n{"a": 2},\n'],
    ["csv", lines("name;day;votes", "Ann;2024-05-02;3", "Ben;2024-05-03;4")],
  ])("is told by its text where the name says nothing: %s", (rule, text) => {
    for (const path of ["file", "file.txt"]) expect(kind(path, text)).toBe(rule);
  });
});

describe("a document", () => {
  it.each([
    ["a list of links", lines("- [One](one.md)", "- [Two](two.md)", "- [Three](https://example.com/three)")],
    ["bare links", lines("[One](one.md)", "[Two](two.md)", "[Three](three.md)")],
    [
      "reference links",
      lines("See [one][1] and [two][2].", "", "[1]: https://example.com/1", "[2]: https://example.com/2"),
    ],
    ["links of the start of a shortcode", '[{{< figure src="a.png" >}}](a.png)\n\nSome words.\n'],
    ["headings and code", lines("# Use", "", "```js", "const a = 1;", "```", "", "## More", "", "    run(a);")],
    ["definitions", lines("Name: Ann", "Born: 1990", "", "She has lived by the sea since she was a small child.")],
    [
      "a poem with semicolons",
      lines(
        "The tide goes out and leaves the stones;",
        "The gulls come down and pick the bones;",
        "And no one speaks of yesterday;",
        "Who watched the water go away.",
      ),
    ],
    [
      "sentences with commas",
      lines(
        "On Monday, in the rain, we walked.",
        "On Tuesday, in the sun, we rested.",
        "On Friday, in the fog, we left.",
      ),
    ],
    [
      "words that programs begin with",
      lines("let us go then", "return to the sea", "import nothing that you cannot carry", "for all of us"),
    ],
    ["about a licence", lines("# Which licence?", "", "Many choose the GNU General Public License, others MIT.")],
    [
      "tags between pages",
      lines("Hello {{ name }}, this is how a template greets its readers in prose.", "It is explained below."),
    ],
  ])("is not foreign: %s", (_name, text) => {
    for (const path of ["notes/file.md", "notes/file.txt", "notes/file", "notes/page.html"])
      expect([path, kind(path, text)]).toEqual([path, undefined]);
  });

  it("is not foreign with front matter that has a title, whatever its name", () => {
    for (const path of ["a.md", "a", "a.txt", "a.html", "a.yml", "a.csv", "a.njk", "LICENSE.md", "README.md"])
      expect([path, kind(path, PAGE)]).toEqual([path, undefined]);
  });

  it("is Markdown by its name and any mark of it, though most lines look like fields or code", () => {
    expect(kind("a.md", lines("- one: 1", "- two: 2", "three: 3", "four: 4"))).toBeUndefined();
    expect(kind("a.md", lines("# Notes", "a = 1", "b = 2", "c = 3"))).toBeUndefined();
    expect(kind("a.md", lines("@ann", "> if (a) {", "> }", "**bold**"))).toBeUndefined();
  });

  it("about licences is no licence for its name in small letters", () => {
    for (const path of ["license-to-fish.md", "License.md", "notice-of-meeting.txt", "Copying.md"])
      expect([path, kind(path, "A permit is needed on the eastern bank of the river.\n")]).toEqual([path, undefined]);
  });

  it("is judged in time, however long its lines", () => {
    const started = performance.now();
    for (const text of [
      "a ".repeat(500_000),
      "{{".repeat(300_000),
      "if (".repeat(200_000),
      `---\n${"a\n".repeat(300_000)}`,
      "<%".repeat(300_000),
      "[a](".repeat(200_000),
      "word ".repeat(100_000) + "(",
    ])
      for (const path of ["a.md", "a.html", "layouts/a.html", "a"]) kind(path, text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
