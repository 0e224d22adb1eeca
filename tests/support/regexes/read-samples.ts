import { readSite, siteNames } from "../read-site.js";

const SAMPLES = [
  "{| class=wide\n|-\n| colspan=2 | a <ref>b</ref>\n|}\n{{Infobox person\n| name = A<br>B\n| birth_place = C\n}}\n'''A''' is [[b]]. <pre>x</pre>",
  "# A\n\n{% highlight js %}\nx\n{% endhighlight %}\n\n[code]\nx\n[/code]\n\n    y\n\n<details>\n\nz\n\n</details>\n",
];

/** Has the program make the expressions that it makes only when it meets a text: by whole sites, and by what stands in none of them. */
export async function readSamples(): Promise<void> {
  for (const name of siteNames()) await readSite(name);
  const { readDocuments } = await import("../../../seed/reading/read-documents.js");
  for (const text of SAMPLES)
    for (const path of ["a.wiki", "a.md", "a.mdx", "a.json"]) readDocuments(path, Buffer.from(text));
  readDocuments("a.json", Buffer.from('{"title": "A", "body": "b",}'));
  const { htmlToMarkdown } = await import("../../../seed/bodies/html/html-to-markdown.js");
  htmlToMarkdown(
    "<p>a</p><table><tr><td>- a\n- b</td></tr></table><p hidden>b</p><a><b>c</a><code>d</code><xmp>e</xmp>",
  );
  htmlToMarkdown("<p>a</p><script>b");
  const feed = "<?xml version='1.0'?><rss version='2.0'><channel><title>A & B</title><item><title>C</title></item>";
  readDocuments("a.xml", Buffer.from(feed));
  readDocuments("a.md", Buffer.from("---\ntitle: a <script>b</script> c\ndate: 2024-05-02\n---\n\nd\n"));
  readDocuments("a.org", Buffer.from("#+TITLE: A\n\n#+BEGIN_SRC js\nb\n#+END_SRC\n"));
  const { readBody } = await import("../../../seed/bodies/body.js");
  readBody("<p>{{ a }}</p><pre>b</pre>", "html");
  readBody("a\n\n<pre>\n\n<div>\n\nb\n\n</div>\n\n</pre>\n\n<style>\n\nc\n\n</style>\n", "markdown");
  const { bestSuggestions } = await import("../../../src/query/suggest/best-suggestions.js");
  const found = { _id: "1", texts: ["harbour bridge"], folds: [" old bridge "], rank: "1" };
  bestSuggestions(["harbuor", "brigde"], [found], 1);
}
