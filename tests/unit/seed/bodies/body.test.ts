import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";
import { guessSyntax } from "../../../../seed/bodies/body-syntax.js";

describe("a body", () => {
  it.each([
    ["paragraphs in tags", "<p>a</p>\n<p>b</p>"],
    ["a page", "<!DOCTYPE html>\n<html>\n<body>\n\n# a\n\n</body></html>"],
    ["tags below a comment", "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->"],
    ["tags below a template", "{% include a %}\n{{ b }}\n<p>a</p>"],
    ["a wrapper with text and empty lines", "<div>\n\n    <p>a</p>\n\n    b\n\n</div>"],
    ["code that looks like Markdown", "<p>a</p>\n<pre>\n\n# a\n\n- b\n</pre>"],
    ["a script above", "<script>\n# a\n</script>\n<p>b</p>"],
    ["an inline element above blocks", "<strong>a</strong> b\n<ul>\n<li>c</li>\n</ul>"],
    ["a tag over lines", '<img\n  src="a"\n>\n<p>b</p>'],
    ["a table and definitions", "<p>a</p>\n<table>\n<tr><td>b</td></tr>\n</table>\n<dl><dt>c</dt></dl>"],
    ["dashes within a paragraph", "<p>a\n- b\n- c</p>"],
  ])("that is HTML is told by its elements: %s", (_kind, source) => {
    expect(guessSyntax(source)).toBe("html");
  });

  it.each([
    ["nothing", ""],
    ["text", "a\n\nb"],
    [
      "text below a page that holds its styles",
      "<html>\n<style>\nh2 { color: red; }\n</style>\n</html>\n## a\n\nb `c`",
    ],
    ["text above tags", "a\n\n<p>b</p>"],
    ["text below tags", "<p>a</p>\n\nb x<y"],
    ["a heading below a picture", '<img src="a">\n\n# b'],
    ["a list in a wrapper", "<div>\n\n- a\n- b\n\n</div>"],
    ["a list right below a tag", "<div>a</div>\n- b\n- c"],
    ["emphasis in a wrapper", "<details>\n<summary>a</summary>\n\nb **c**\n\n</details>"],
    ["code below tags", "<p>a</p>\n```\nb\n```"],
    ["a link in a wrapper", "<center>\n\nsee [a](b)\n\n</center>"],
    ["an element that HTML does not know", "<Callout>\na\n</Callout>"],
    ["an inline element alone", "<b>a</b> b"],
    ["an address", "<https://m.example>"],
  ])("that is Markdown may hold HTML: %s", (_kind, source) => {
    expect(guessSyntax(source)).toBe("markdown");
  });

  it("is read as what the caller says it is", () => {
    expect(readBody("<p>a *b* c</p>", "markdown")?.text).toBe("a *b* c");
    expect(readBody("a *b* c", "html")?.text).toBe("a \\*b* c");
    expect(readBody("\n<p>a *b* c</p> {{ d }}\r\n\r\n  e  ", "text")?.text).toBe("<p>a *b* c</p> {{ d }}\n\n  e");
    expect(readBody(" \n", "text")).toBeUndefined();
  });

  it.each([
    ["<!--more-->"],
    ["<!-- more -->"],
    ["<!--more Read on-->"],
    ["<!-- truncate -->"],
    ["<!-- excerpt -->"],
    ["<!-- end_excerpt -->"],
    ["<!-- excerpt-end -->"],
    ["<!-- readmore -->"],
    ["<!-- PELICAN_END_SUMMARY -->"],
    ["<!-- TEASER_END -->"],
    ["<!--break-->"],
    ["{{< more >}}"],
  ])("tells what stands above %s", (mark) => {
    expect(readBody(`One **lead**.\n\n- a\n\n${mark}\n\nThe rest.\n\n${mark}\n\nEnd.`)).toEqual({
      text: "One **lead**.\n\n- a\n\nThe rest.\n\nEnd.",
      teaser: "One **lead**.\n\n- a",
    });
  });

  it("tells what stands above the mark within a line, in HTML and in MDX", () => {
    expect(readBody("Lead. <!--more--> Rest.")).toEqual({ text: "Lead. Rest.", teaser: "Lead." });
    expect(readBody("<p>Lead.</p><!--more--><p>Rest.</p>")).toEqual({ text: "Lead.\n\nRest.", teaser: "Lead." });
    expect(readBody("<p>Lead.<!--more--></p><p>Rest.</p>")).toEqual({ text: "Lead.\n\nRest.", teaser: "Lead." });
    expect(readBody("Lead.\n\n{/* truncate */}\n\nRest.", undefined, { isMdx: true })).toEqual({
      text: "Lead.\n\nRest.",
      teaser: "Lead.",
    });
  });

  it("has no teaser where the mark stands in code, at the top, or is another comment", () => {
    expect(readBody("a\n\n```\n<!--more-->\n```\n\nb `<!--more-->`")?.teaser).toBeUndefined();
    expect(readBody("<!--more-->\n\na")).toEqual({ text: "a" });
    expect(readBody("a\n\n<!-- more work is needed -->\n\nb")).toEqual({ text: "a\n\nb" });
  });
});
