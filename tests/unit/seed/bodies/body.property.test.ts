import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const some = <T>(part: fc.Arbitrary<T>, maxLength = 5) => fc.array(part, { minLength: 1, maxLength });
const joined = (part: fc.Arbitrary<string>, by: string) => some(part).map((parts) => parts.join(by));

/** Words that mean something to HTML, templates or Markdown and must stay. */
const word = pick(
  "harbour",
  "mayor,",
  "x<y",
  "y>z",
  "a<b and c>d",
  "map<string, int>",
  "Vec<T>",
  "&amp;",
  "**coat**",
  "`<div>`",
  "`{{ x }}`",
  "``a ` {% b %}``",
  "[a](b.md)",
  "[[Page|label]]",
  "<https://m.example/a?b&c>",
  "<ana@m.example>",
  "$a<b$",
  "snake_case",
  "5 * 3",
  "[^1]",
  "{a}",
  "\\<b>",
  "(c)",
  "[sic]",
  "#tag",
  "a:b",
  "100 %",
  "…",
  "市长",
  "é",
);
const words = joined(word, " ");
const codeLine = pick(
  "",
  "  ",
  "plain",
  "<p>Hello &amp; bye</p>",
  "<script>x()</script>",
  "</script>",
  "{{ x }}",
  "{{< a >}}",
  "{% raw %}",
  "{% endhighlight %}",
  "<!--",
  "-->",
  "<!--more-->",
  "    indented",
  "\ttab",
  "| a | b |",
  "- item",
  "# head",
  "> quote",
  "~~",
  "``",
  "import a from 'b'",
  ":::",
  "!!! note",
  "&nbsp;",
  "a\u00a0b",
  "trailing  ",
  "<br>",
  "$$",
  "[/code]",
  "{: .x}",
);
const codeLines = some(codeLine, 6);

/** A block, and the lines of it that must come out as they are. */
interface Piece {
  text: string;
  kept: string[];
}
const kept = (lines: string[]): Piece => ({ text: lines.join("\n"), kept: lines.filter((line) => line.trim() !== "") });

const fence = fc
  .tuple(pick("```", "~~~~", "````"), pick("", "js", "html"), codeLines)
  .map(([mark, language, lines]) => kept([mark + language, ...lines, mark]));
const indented = codeLines.map((lines) => kept(["    code", ...lines.map((line) => `    ${line}`), "    code"]));
const list = some(fc.tuple(pick("- ", "  - ", "    - "), words)).map((items) =>
  kept(items.map(([mark, text], at) => (at === 0 ? "- " : mark) + text)),
);
const numbered = some(words).map((items) => kept(items.map((text, at) => `${at + 1}. ${text}`)));
const codeInItem = codeLines.map((lines) =>
  kept(["- item", "", "  ```", ...lines.map((line) => `  ${line}`), "  ```"]),
);
const table = some(fc.tuple(words, words)).map((rows) =>
  kept([
    "| a | b |",
    "| --- | --- |",
    ...rows.map(([a, b]) => `| ${a.replaceAll("|", "/")} | ${b.replaceAll("|", "/")} |`),
  ]),
);
const quote = some(words).map((lines) => kept(lines.map((line) => `> ${line}`)));
const prose = some(words, 3).map((lines) => kept(lines.map((line) => `text ${line}`)));
const heading = words.map((text) => kept([`## ${text}`]));
/** What is taken out or changed. */
const other = pick(
  "<p>One</p>",
  "<div>\n\n",
  "</div>",
  "<table>\n<tr><td>1</td><td>2</td></tr>\n</table>",
  "<ul>\n<li>x</li>\n\n<li>y</li>\n</ul>",
  "<details>\n<summary>x</summary>",
  "<!-- a\n\nb -->",
  "<script>\n\nx\n</script>",
  "{{< figure\n src='a' >}}",
  "{{% note %}}",
  "{% include a %}",
  "{% highlight js %}\nx\n{% endhighlight %}",
  "{% if a %}",
  "{: .a}",
  ":::note Title",
  ":::",
  "<img src='a'>",
  "<!--more-->",
  "text<br>text",
  "![a]({{ b }})",
  "text {{ x }}{{ y }} text",
  "[gallery ids='1']",
  "- {{ x }}",
  "> <b>x</b>",
  "## {{ x }} {#id}",
  "&nbsp;",
  "<pre>\na\n\nb</pre>",
  "a <b>b</b> <a href='c'>d</a>",
).map((text): Piece => ({ text, kept: [] }));

const stays = fc.oneof(fence, indented, list, numbered, codeInItem, table, quote, prose, heading);
const document = fc
  .array(fc.oneof({ weight: 3, arbitrary: stays }, { weight: 1, arbitrary: other }), { minLength: 1, maxLength: 10 })
  // A paragraph in between, as indented code below a list would be part of the list.
  .map((pieces) => ({
    text: ["text", ...pieces.map(({ text }) => text), "text"].join("\n\ntext\n\n"),
    kept: pieces.flatMap((piece) => piece.kept),
  }));

describe("any Markdown document", () => {
  it("loses no line of code, of a list, of a table or of prose", () => {
    fc.assert(
      fc.property(document, ({ text, kept: lines }) => {
        const out = readBody(text, "markdown", { isMdx: false })?.text.split("\n") ?? [];
        let at = -1;
        for (const line of lines) {
          at = out.indexOf(line, at + 1);
          expect(at, JSON.stringify(line)).not.toBe(-1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same when it is read again", () => {
    fc.assert(
      fc.property(document, ({ text }) => {
        const once = readBody(text)?.text ?? "";
        expect(readBody(once)?.text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

const scrap = fc.oneof(
  word,
  codeLine,
  other.map(({ text }) => text),
  pick(
    "\n",
    "\n\n",
    " ",
    "    ",
    "<",
    ">",
    "</",
    "{",
    "}",
    "{{",
    "}}",
    "{%",
    "%}",
    "[",
    "](",
    ")",
    "`",
    "```",
    "$",
    "&",
    "\\",
    '<a href="',
    "'",
    '"',
    "<script",
    "<style>",
    "javascript:",
    "[a](javascript:x)",
    "- ",
    "> ",
    "1. ",
    "<li>",
    "<td>",
    "</table>",
    "<blockquote>",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const scraps = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(""));
/** Markdown without its code, as roughly as a careless client would find it. */
const withoutCode = (text: string) =>
  text
    .replace(/^(`{3,}|~{3,})[^]*?(?:^\1|$(?![^]))/gm, "")
    .replace(/`+[^`]*`+/g, "")
    .replace(/^(?: {4}|\t).*$/gm, "");

describe("any text at all", () => {
  it("is read without an error, whatever it is said to be", () => {
    fc.assert(
      fc.property(scraps, pick("markdown", "html", "text", ""), fc.boolean(), (text, syntax, isMdx) => {
        expect(() => readBody(text, (syntax || undefined) as "html" | undefined, { isMdx })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("holds no script outside of code", () => {
    fc.assert(
      fc.property(scraps, pick("markdown", "html"), (text, syntax) => {
        const out = withoutCode(readBody(text.replace(/[`~\t\\]| {4}/g, ""), syntax as "html")?.text ?? "");
        expect(out).not.toMatch(/<(?:script|style|iframe)(?=[\s>/])/i);
      }),
      { numRuns: 500 },
    );
  });
});
