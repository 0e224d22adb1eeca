import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";
import { htmlToMarkdown } from "../../../../seed/bodies/html/html-to-markdown.js";

const LENGTH = 100_000;
const fill = (text: string, length = LENGTH) => text.repeat(Math.ceil(length / text.length));
/** Far above what a linear reader needs, far below what a quadratic one takes. */
const LIMIT = 15_000;

function timed<T>(work: () => T): T {
  const started = performance.now();
  const result = work();
  expect(performance.now() - started).toBeLessThan(LIMIT);
  return result;
}

describe("a hostile body is read in time:", () => {
  it.each([
    ...[
      "<",
      "</",
      "<a ",
      '<a b="',
      "<a {{",
      "<div>",
      "<p>",
      "<br>",
      "<!--",
      "<!-- a -->\n",
      "<!--more-->",
      "<script>",
      "<style>\n\n",
      "<table>\n\n",
      "<table><tr><td>",
      "<ul><li>",
      "<blockquote>",
      "<pre>",
      "<a href=x>",
      "<code>",
      "<div hidden>",
      "<T>",
      "<https://",
      "<scr<b>ipt>",
      "<scr",
      "<a b=c d",
      "](j",
      "[a]: &#106;\n",
      "<!--a>",
    ],
    ...[
      "{{",
      "{{ a }}",
      "{{<",
      "{{< a\n",
      "{%",
      "{% a %}",
      "{% highlight x %}\n",
      "{% comment %}",
      "{% raw %}",
      "{: .a}",
      "{::comment}",
      "{#a}",
      "<%",
    ],
    ...[
      "[",
      "](",
      "[a](javascript:",
      "[a]({{ b }})",
      "[[",
      "[a b=c",
      '[a b="',
      "[/a]",
      "[code]",
      "[^a]: b\n",
      "`",
      "` ``",
      "```\n",
      "$a",
      "$$\n",
      "&",
      "&nbsp;",
      "\\",
      "::: a\n",
      "!!! a\n    ",
      '=== "a"\n    ',
    ],
    ...[
      "> ",
      "- ",
      "1. ",
      "  - a\n",
      "# {{ a }}\n",
      "| a ",
      "|-|\n",
      "\n",
      " ",
      "a<br>",
      "*",
      "~~",
      "_a ",
      "import a\n",
      "export const a = {\n",
      "{",
      "{'",
      "{/*",
      "<A b={",
      "<A>\n  ",
      "</A>",
    ],
  ])("%j", (unit) => {
    const text = fill(unit);
    timed(() => readBody(text, "markdown", { isMdx: false }));
    timed(() => readBody(`word ${unit}\n${text}`, "html"));
    timed(() => readBody(text, "markdown", { isMdx: true }));
    timed(() => readBody(`<p>a</p>\n${text}`));
  });

  it("100,000 elements in each other, and twice as many tags that close none", () => {
    const deep = fill("<div>", 500_000);
    expect(timed(() => htmlToMarkdown(`${deep}word${fill("</div>", 600_000)}`))).toBe("word");
    expect(timed(() => htmlToMarkdown(`${deep}${fill("</span>", 1_400_000)}word`))).toBe("word");
    expect(timed(() => htmlToMarkdown(`${fill("<ul><li>a", 500_000)}`))).toContain("- a");
    expect(timed(() => htmlToMarkdown(`${fill("<table><tr><td>a", 500_000)}`))).toContain("a");
  });

  it("5 MB of HTML, of which no paragraph and no item is lost", () => {
    const part = "<h2>Head</h2><p>One <a href='/a'>link</a> &amp; <b>more</b>.</p><ul><li>a</li><li>b</li></ul>\n";
    const count = Math.ceil(5_000_000 / part.length);
    const lines = timed(() => htmlToMarkdown(part.repeat(count))).split("\n");
    for (const line of ["## Head", "One [link](/a) & more.", "- a", "- b"])
      expect(lines.filter((other) => other === line)).toHaveLength(count);
  });
});
