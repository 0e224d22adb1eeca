import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const text = (source: string) => readBody(source, "markdown")?.text;

describe("HTML within Markdown becomes Markdown:", () => {
  it.each([
    ["a paragraph", "# A\n\n<p>One paragraph is HTML.</p>\n\n* b", "# A\n\nOne paragraph is HTML.\n\n* b"],
    ["a wrapper around Markdown", '<div class="x">\n\n- a\n- **b**\n\n</div>\n\nc', "- a\n- **b**\n\nc"],
    ["a wrapper right above Markdown", "<div>\n- a\n  - b\n</div>", "- a\n  - b"],
    [
      "a wrapper right above code",
      "<details>\n```js\nif (a<b) {{ x }}\n```\n</details>",
      "```js\nif (a<b) {{ x }}\n```",
    ],
    ["what folds", "<details>\n<summary>More</summary>\n\nText with `<b>`.\n\n</details>", "More\n\nText with `<b>`."],
    [
      "a table",
      "Text\n<table>\n\n<tr><th>a</th><th>b</th></tr>\n\n<tr><td>1</td><td>2|3</td></tr>\n</table>\nEnd",
      "Text\n\n| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n\nEnd",
    ],
    [
      "a list",
      "<ul>\n  <li>one</li>\n  <li>two **bold**\n    <ol><li>deep</li></ol></li>\n</ul>",
      "- one\n- two **bold**\n  1. deep",
    ],
    [
      "a quote with Markdown in it",
      "<blockquote>\n\nA **quote**\n\n- item\n\n</blockquote>",
      "> A **quote**\n>\n> - item",
    ],
    [
      "a figure",
      'a\n\n<figure>\n  <img src="a.jpg" alt="The bay">\n  <figcaption>The bay at *dawn*</figcaption>\n</figure>',
      "a\n\n![The bay](a.jpg)\n\nThe bay at *dawn*",
    ],
    [
      "a listing",
      'a\n\n<pre><code class="language-js">if (a &lt; b) {\n\n  x\n}\n</code></pre>\n\nb',
      "a\n\n```js\nif (a < b) {\n\n  x\n}\n```\n\nb",
    ],
    ["headings", "<h2 id='x'>Head <small>two</small></h2>\n\ntext", "## Head two\n\ntext"],
    ["a heading above text", "<h2>Head</h2>\ntext of *it*", "## Head\n\ntext of *it*"],
    [
      "a centred picture",
      '<p align="center">\n  <img src="logo.png" width="200">\n</p>\n\n# T',
      "![](logo.png)\n\n# T",
    ],
    [
      "a link",
      'See <a href="https://m.example/a?b=1&amp;c=2" target="_blank">the *story*</a>.',
      "See [the *story*](https://m.example/a?b=1&c=2).",
    ],
    [
      "a link that shows its address",
      '<a href="https://m.example/">https://m.example/</a> x',
      "<https://m.example/> x",
    ],
    ["an anchor", '## Head <a name="head"></a>\n\n<a id="x"></a>Text', "## Head\n\nText"],
    ["a footnote's mark as a link", 'Text<sup><a href="#fn1">[1]</a></sup>.', "Text[\\[1\\]](#fn1)."],
    ["a picture in a line", 'An <img src="i.png" alt="icon [x]"/> icon.', "An ![icon \\[x\\]](i.png) icon."],
    ["a pixel that counts readers", 'a <img src="https://t.example/p.gif" width="1" height="1"> b', "a  b"],
    [
      "emphasis by tags, without it",
      "a <b>bold</b>, <i>it</i>, <u>u</u>, <span style='x'>s</span> and <font color=red>f</font>",
      "a bold, it, u, s and f",
    ],
    [
      "code by tags",
      "Use <code>a &lt; b</code> and <kbd>Ctrl</kbd> or <code>**x** [y](z)</code>.",
      "Use `a < b` and Ctrl or **x** [y](z).",
    ],
    ["deleted text", "It was <del>old</del><ins>new</ins>.", "It was ~~old~~new."],
    ["powers and indices", "10<sup>6</sup> m<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>", "10^6 m^2 CO2 1st"],
    ["a break", "one<br>two<br/>\nthree<BR clear=all>four", "one  \ntwo  \nthree  \nfour"],
    ["two breaks", "one<br><br>two", "one\n\ntwo"],
    ["a break at an edge", "<br>one<br>\n\ntwo<br/>", "one\n\ntwo"],
    ["a break in a list and a quote", "- one<br>two\n- b\n\n> c<br>d", "- one  \n  two\n- b\n\n> c  \n> d"],
    ["a break before what would be a heading, which stays", "one<br># two", "one<br># two"],
    ["a break in a heading", "# One<br>two", "# One two"],
    [
      "tags in a table's cells",
      "| a | b |\n|---|---|\n| <b>x</b><br/>y | <ul><li>z</li></ul> |",
      "| a | b |\n|---|---|\n| x<br>y | z |",
    ],
    ["blocks within a line", "One<p>two</p><p>three</p>", "One\n\ntwo\n\nthree"],
    ["a closing tag left over", "the last line</div>\n\nmore", "the last line\n\nmore"],
    ["a block in a list item", "- a <div>b</div>\n- c", "- a\n\n  b\n\n- c"],
    ["HTML in a quote", "> <p>a</p>\n> <p>b</p>", "> a\n>\n> b"],
    ["comments", "a <!-- b --> c\n\n<!-- d\n\n# e\n-->\n\nf<!-- g\nh -->", "a c\n\nf"],
    ["a comment that nothing closes", "a <!-- b", "a <!-- b"],
    ["a script", "a\n\n<script src='x'>\n\nvar a = '<b>';\n\n</script>\n\nb <script>x()</script> c", "a\n\nb c"],
    ["a script that nothing closes, as text", "a\n\n<script>\nvar x;\n\ny", "a\n\nvar x;\n\ny"],
    ["a style that nothing closes, as text", "<style>\np *a*\n\n<style>\n\n- b", "p *a*\n\n- b"],
    ["a style", "<style>\np { a: b }\n\nq {}\n</style>\n\n# T", "# T"],
    [
      "what plays",
      'a\n\n<iframe width="1" src="https://v.example/e"></iframe>\n\n<video controls><source src="x.mp4">No video</video>\n\nb',
      "a\n\nb",
    ],
    ["drawings", "a <svg><path d='M0'/><text>t</text></svg> b", "a b"],
    [
      "furniture",
      "a\n\n<nav><ul><li>Home</li></ul></nav>\n\n<form><label>Mail</label><input><button>Go</button></form>\n\nb",
      "a\n\nb",
    ],
    [
      "handlers",
      '<p onclick="x()">a</p>\n\nb <span onmouseover="y()">c</span> <x-y onload="z()">d</x-y>',
      "a\n\nb c d",
    ],
    ["elements that HTML does not know, with attributes", '<Chart data="x">text</Chart> and <T>', "text and <T>"],
    [
      "an address that is a program",
      "[a](javascript:alert(1)) <javascript:x> ![b](data:image/png;base64,AA==) [c](java&#10;script:x)\n\n[d]: javascript:x",
      "a javascript:x  c",
    ],
    ["a link whose address is a program", '<a href="javascript:x()">a</a> <a href="data:text/html,x">b</a>', "a b"],
    [
      "a table of numbered code",
      '# T\n\n<div class="highlight"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a = 1\nb = 2</pre></td></tr></table></div>',
      "# T\n\n```\na = 1\nb = 2\n```",
    ],
    [
      "code in a cell",
      "# T\n\n<table><tr><td>\n\n```js\na<b\n```\n\n</td><td>\n\n- x\n\n</td></tr></table>",
      "# T\n\n```js\na<b\n```\n\n- x",
    ],
    ["a tag over several lines", 'a\n\n<img\n  src="a.png"\n  alt="x"\n>\n\nb', "a\n\n![x](a.png)\n\nb"],
    ["instructions and types of documents", "a <?php echo 1 ?> b\n\n<!DOCTYPE html>\n\nc", "a b\n\nc"],
    ["half a tag of a script", "a <script src=x", "a &lt;script src=x"],
    ["components on lines of their own", "a\n\n<SubNav />\n\n<Tweet wide>\n\nb\n\n</Tweet>\n\n<T>", "a\n\nb\n\n&lt;T>"],
    ["blocks with bare attributes", "<div flex mt-4>Name</div>\n\n<p and q> r", "Name\n\n&lt;p and q> r"],
    [
      "a tag that lost its value to a template",
      "<div style={{ x }}>\n\na <ins style= className='x' />b\n\n</div>",
      "a b",
    ],
    ["rubies", "<ruby>漢<rt>かん</rt></ruby>字", "漢(かん)字"],
    ["quotes within a line", "He said <q>so</q>.", "He said “so”."],
    ["a code span in HTML", "<p>Use `<div>` and x<y and y>z.</p>", "Use `<div>` and x<y and y>z."],
    ["lines of a paragraph", "<p>one\n   two\n   three</p>", "one\ntwo\nthree"],
    [
      "elements that go on below an empty line as deep as above",
      "# T\n\n<div>\n  <blockquote>\n    <p>One.</p>\n    \n    <p>Two.</p>\n\n    <em>Three</em> words.\n  </blockquote>\n</div>\n\nEnd",
      "# T\n\n> One.\n    \nTwo.\n\nThree words.\n\nEnd",
    ],
    [
      "code that shows a tag, below a wrapper at the margin and below one that is closed",
      "# T\n\n<div>\n\n    <p>code</p>\n\n</div>\n\nText\n\n    <p>code</p>",
      "# T\n\n    <p>code</p>\n\nText\n\n    <p>code</p>",
    ],
    ["a definition list", "a\n\n<dl><dt>Turnout</dt><dd>61 percent</dd></dl>", "a\n\nTurnout\n: 61 percent"],
  ])("%s", (_kind, source, expected) => {
    expect(text(source)).toBe(expected);
    expect(text(expected)).toBe(expected);
  });
});

describe("what is taken out of a script's name, tag or address leaves no script:", () => {
  it.each([
    ["an element", "Text <scr<b>ipt>alert(15)</scr</b>ipt>", "Text"],
    ["a comment", "Text <scr<!-- x -->ipt>alert(1)</scr<!-- x -->ipt>", "Text"],
    ["a template", "Text <scr{{ x }}ipt>alert(1)", "Text alert(1)"],
    ["another script", "Text <scr<script></script>ipt>alert(1)</script>", "Text alert(1)"],
    ["the mark of a teaser", "Text <scr<!--more-->ipt>alert(1)</script>", "Text alert(1)"],
    ["an element in a picture", "Text <i<b>mg src=x onerror=alert(1)> b </b>", "Text ![](x) b"],
    ["an element in an address", "[x](java<b></b>script:alert(1))", "x"],
    ["a shortcode in an address", "[x](java{{< y >}}script:alert(1))", "x"],
  ])("%s", (_kind, source, expected) => {
    const read = text(source);
    expect(read).toBe(expected);
    expect(text(read ?? "")).toBe(read);
  });

  it.each([
    "javascript\\:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "%6aavascript:alert(1)",
    "java%0Ascript:alert(1)",
    "&amp;#106;avascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html;base64,AA==",
    `${"&Tab;".repeat(300)}javascript:alert(1)`,
  ])("as an address, however it is written: %j", (address) => {
    for (const written of [address, `<${address}>`, `${address} "title"`]) {
      for (const source of [`a [x](${written}) b`, `a ![x](${written}) b`, `a [x] b\n\n[x]: ${written}`]) {
        expect(text(source)).not.toMatch(/script|data/i);
        expect(text(source)).toMatch(/^a /);
      }
    }
  });

  it.each([
    ["a formula", "$<script>x</script>$"],
    ["a wiki link", "[[<script>x</script>]]"],
    ["a cell, whose code ends at its edge", "| a | b |\n|---|---|\n| `a | <script>x</script> ` |"],
    ["a table, where code would go on over a cell", "| a | b |\n|---|---|\n| `a | b` <style> ` |"],
    ["a block of formulas with half a listing", "$$\n```\n$$\n\n```\n<script>x</script>\n```"],
    ["a block of HTML that would hold code", "<T>\n`<script>x</script>`"],
    ["a comment that nothing closes", "<!-- a\n\n`<script>x</script>`"],
  ])("where a renderer sees no code: in %s", (_kind, source) => {
    expect(text(source)?.replace(/^```[^]*?^```|(?<=\n)`[^`\n]*`$/gm, "")).not.toMatch(/<(?:script|style|!--|T>)/);
  });

  it.each([
    "Write `<script>`.",
    "```html\n<script>x</script>\n```",
    "    <style>\n    </style>",
    "a<b and c>d",
    "Vec<T>",
  ])("but code and what is none of it stays: %j", (source) => {
    expect(text(source)).toBe(source);
  });
});
