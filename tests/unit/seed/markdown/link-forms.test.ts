import { describe, expect, it } from "vitest";
import { collectLinks } from "../../../../seed/markdown/collect-links.js";
import { scanBlocks } from "../../../../seed/markdown/markdown-blocks.js";
import { parseWiki } from "../parse-text.js";

const linksOf = (text: string) => collectLinks(scanBlocks(text).blocks, undefined);

const name = (target: string, labels = [target], count = 1, sections: string[] = []) => ({
  target,
  kind: "name",
  count,
  labels,
  sections,
});

const targetsOf = (text: string) => linksOf(text).map(({ target }) => target);

describe("a wiki link", () => {
  it.each([
    ["[[A]]", "A", "A"],
    ["[[A|a label]]", "A", "a label"],
    ["[[A#Heading|a label]]", "A", "a label"],
    ["[[A#Heading]]", "A", "A"],
    ["[[A^block]]", "A", "A"],
    ["[[A#^block]]", "A", "A"],
    ["[[ A  b |  the *label* ]]", "A b", "the label"],
    ["[[A|]]", "A", "A"],
    ["[[A|x [y]]]", "A", "x [y]"],
    ["| [[A\\|B]] | c |\n|---|---|\n| 1 | 2 |", "A", "B"],
    ["[[People/Kai-Fu Lee]]", "People/Kai-Fu Lee", "Kai-Fu Lee"],
    ["[[../Notes/A.md|a B]]", "../Notes/A", "a B"],
    ["[[/A#b]]", "/A", "A"],
    ["[[folder/]]", "folder", "folder"],
    ["[[a.markdown]]", "a.markdown", "a.markdown"],
    ["[[A]] (see there)", "A", "A"],
    ["[[A]](2020)", "A", "A"],
    ["#[[A]]", "A", "A"],
    ["{{embed [[A]]}}", "A", "A"],
    ["[the text]([[A]])", "A", "the text"],
    ["[the text]([[A b]])", "A b", "the text"],
    ["[[A.md#b]]", "A", "A"],
    ["[[TCP/IP]]", "TCP/IP", "TCP/IP"],
    ["[[AC/DC]]", "AC/DC", "AC/DC"],
    ["[[C#]]", "C#", "C#"],
    ["[[speed = way / time]]", "speed = way / time", "speed = way / time"],
    ["[[$HOME in a shell]]", "$HOME in a shell", "$HOME in a shell"],
    ["[[Costs of $2bn (2024)]]", "Costs of $2bn (2024)", "Costs of $2bn (2024)"],
    ["[[📅 Ünï 零一]]", "📅 Ünï 零一", "📅 Ünï 零一"],
    ["[[01.AI]]", "01.AI", "01.AI"],
    ["![[Note]]", "Note", "Note"],
    ["*[[A: b, and c]]*", "A: b, and c", "A: b, and c"],
    ["[[[A]]]", "A", "A"],
    ["[[ [[A]]", "A", "A"],
    ["costs $5, [[A]] and $6", "A", "A"],
    ["<b>[[A]]</b>", "A", "A"],
    ["- [ ] task [[A]]", "A", "A"],
    ["> [!note] [[A]]", "A", "A"],
    ["100% [[A]] 5%", "A", "A"],
    ["`` ` [[A]]", "A", "A"],
    ["%% [[A]]", "A", "A"],
  ])("is read: %s", (text, target, label) => {
    expect(linksOf(text)).toEqual([name(target, [label])]);
  });

  it.each([
    "[[]]",
    "[[https://post.example/a/b]]",
    "[[http://post.example/?a#b|the post]]",
    "[[ ]]",
    "[[|x]]",
    "[[#Heading]]",
    "[[#^block]]",
    "![[image.PNG|100]]",
    "[[file.pdf#page=2]]",
    "`[[A]]`",
    "``a ` [[A]]``",
    "```\n[[A]]\n```",
    "~~~md\n[[A]]\n```\n[[B]]",
    "    [[A]]",
    "- item\n\n      [[A]]",
    "> ```\n> [[A]]\n> ```",
    "<!-- [[A]] -->",
    "<!--\n\n[[A]]\n\n-->",
    "%% [[A]] %%",
    "%%\n[[A]]\n\n[[B]]\n%%",
    "$x [[A]] y$",
    "$$\n[[A]]\n$$",
    "<code>[[A]]</code>",
    "<pre>\n[[A]]\n</pre>",
    "\\[[A]]",
    "[[A\nb]]",
    "[[A]",
    "[[A]](https://a.example/)",
    "[[Feature #1]]",
    '[[menus.main]]\nname = "Home"',
    "[[Feature #1]][1]\n\n[1]: https://a.example/",
    "[[Feature #1]] is done\n\n[Feature #1]: https://a.example/",
    "if [[ -f x ]] then [[ $a == b ]]",
    "[[1,2],[3,4]] [[!]] [[..]] [[_TOC_]]",
    "((6632a1b2-0000-4000-8000-000000000001))",
  ])("is none: %j", (text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  it("is found behind code and comments that have ended", () => {
    expect(
      targetsOf("```\n[[x]]\n```\n[[A]] `[[x]]` [[B]] <!-- [[x]] --> [[C]]\n\n    [[x]]\n\n[[D]]\n%% [[x]] %%\n[[E]]"),
    ).toEqual(["A", "B", "C", "D", "E"]);
    expect(targetsOf("- a\n  continued [[A]]\n\n    [[B]]\n\n1. x\n\n   [[C]]")).toEqual(["A", "B", "C"]);
  });

  it("of one target comes once, with its count, its labels and the headings it stands under", () => {
    const { links } = parseWiki("# T [[Z]]\n\n[[A]] [[A|a]]\n\n## One [[B]]\n\n[[A]]\n\n### Two\n\n[[A|a]] [[a]]");
    expect(links).toEqual([
      name("Z"),
      { ...name("A", ["A", "a"], 4, ["One B", "Two"]) },
      name("B", ["B"], 1, ["One B"]),
      name("a", ["a"], 1, ["Two"]),
    ]);
  });
});

describe("a Markdown link to a file", () => {
  const path = (target: string, label: string) => ({ target, kind: "path", count: 1, labels: [label], sections: [] });

  it.each([
    ["[text](page.md)", "page.md", "text"],
    ["[*the* text](../folder/)", "../folder/", "the text"],
    ['[a](page.md#section "a title")', "page.md", "a"],
    ["[a](<page with blanks.md>)", "page with blanks.md", "a"],
    ["[a](page%20with%20blanks.md)", "page with blanks.md", "a"],
    ["[a](100%.md)", "100%.md", "a"],
    ["[a](a\\_\\(b\\).md)", "a_(b).md", "a"],
    ["[a](b(c).md)", "b(c).md", "a"],
    ["[a](..\\b\\c.md)", "../b/c.md", "a"],
    ["[a]( b.md )", "b.md", "a"],
    ["[a](/guide/setup?x=1#y)", "/guide/setup", "a"],
    ["[`a`](b.md)", "b.md", "a"],
    ["[a [b] c](d.md)", "d.md", "a [b] c"],
    ["[[a]](b.md)", "b.md", "[a]"],
    ["[![a picture](p.png)](page.md)", "page.md", "page"],
    ["![a](note.md)", "note.md", "a"],
    ["[the text][ref]\n\n[Ref]: page.md 'title'", "page.md", "the text"],
    ["[ref][]\n\n[ref]: <page.md>", "page.md", "ref"],
    ["> [ref]\n\n[ref]: page.md", "page.md", "ref"],
    ['[[ref]]\n\n[ref]: page.md "Foam"', "page.md", "ref"],
    ['<a class="x" href="page.md">the <b>text</b></a>', "page.md", "the text"],
    ['<a href="{{< ref "page.md" >}}">text</a>', "page.md", "text"],
    ['[a]({{< ref "guide/setup.md" >}})', "guide/setup.md", "a"],
    ["[a]({{%relref path='b.md' lang='de'%}})", "b.md", "a"],
    ['[a]({{< ref "bridge" >}})', "bridge", "a"],
    ["[a]({% link _people/ana.md %})", "/_people/ana.md", "a"],
    ["[a]({%link x.md %})", "/x.md", "a"],
    ["[a]({{ site.baseurl }}{% post_url 2020-01-01-older %})", "2020-01-01-older", "a"],
    ["[a]({{ site.baseurl }}/about/)", "/about/", "a"],
    ['[a]({{ "/about/" | relative_url }})', "/about/", "a"],
    ["[a]({filename}/pages/b.md)", "/pages/b.md", "a"],
    ["[a](|filename|b.md)", "b.md", "a"],
    ["[a](@/blog/b.md)", "/blog/b.md", "a"],
    ["[a](@site/docs/b.md)", "/docs/b.md", "a"],
    ["| [a](b.md) | c |\n|---|---|\n| 1 | 2 |", "b.md", "a"],
    ["## [a](b.md)", "b.md", "a"],
  ])("is read: %s", (text, target, label) => {
    expect(linksOf(text)[0]).toMatchObject({ ...path(target, label), sections: expect.anything() });
    expect(linksOf(text)).toHaveLength(1);
  });

  it.each([
    "[a](https://a.example/b.md)",
    "[a](//a.example/b.md)",
    "[a](mailto:a@b.example) [b](a@b.example) [c](tel:+1)",
    "[a](obsidian://open?file=b)",
    "[a](#section) [b]() [c](<>)",
    "[a](sec.gov) [b](www.a.example/c)",
    "![a](b.png) ![c](d) [e](f.pdf) [g](h.csv#x)",
    "[a](src/b.ts) [c](package.json) [d](style.css)",
    "[a](((6632a1b2)))",
    "[a]({{ page.url }}) [b]({static}c.pdf) [d]({tag}e)",
    "`[a](b.md)`",
    "```\n[a](b.md)\n```",
    "    [a](b.md)",
    "<code>[a](b.md)</code> `<a href='b.md'>`",
    "\\[a](b.md)",
    "[a] (b.md)",
    "[a](b c.md)",
    "<b.md> <https://a.example/b.md>",
    "[^1]\n\n[^1]: b.md",
    "[a][b]\n\n[b]: this is a remark",
    "[ref]: page.md",
  ])("is none: %j", (text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  it("counts with the reference links to the same file, wherever their definition stands", () => {
    const text = "[ref]: guide/setup.md\n\n# One\n\n[a](guide/setup.md) [b][ref]\n\n## Two\n\n[ref]";
    expect(parseWiki(text, "v/page.md").links).toEqual([
      { target: "guide/setup.md", kind: "path", count: 3, labels: ["a", "b", "ref"], sections: ["Two"] },
    ]);
  });
});
