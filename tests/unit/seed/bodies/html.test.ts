import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";
import { htmlToMarkdown } from "../../../../seed/bodies/html/html-to-markdown.js";

const text = (source: string) => readBody(source, "html")?.text;

describe("HTML becomes Markdown:", () => {
  it.each([
    [
      "a paragraph on one line",
      "<p>First &amp; foremost,\n  the <b>mayor</b> spoke&nbsp;today.</p>",
      "First & foremost, the mayor spoke today.",
    ],
    ["paragraphs without tags", "One <b>bold</b>.\n\nTwo\nlines.<br><br>Three", "One bold.\n\nTwo lines.\n\nThree"],
    ["paragraphs that nothing closes", "<p>One<p>Two<div>Three", "One\n\nTwo\n\nThree"],
    ["headings", "<h1>A</h1><h2><span>B</span> c</h2><h6>D<br>e</h6>", "# A\n\n## B c\n\n###### D e"],
    ["a break", "<p>1 &lt; 2 and a<br>b<br/></p>", "1 < 2 and a  \nb"],
    [
      "lists",
      "<ul><li>one</li><li>two</li></ul><ol start=3><li>three<li>four</ol>",
      "- one\n- two\n\n3. three\n4. four",
    ],
    [
      "nested lists",
      "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>",
      "- a\n  - b\n    1. c\n- d",
    ],
    ["lists right within lists", "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"],
    ["items of several paragraphs", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c"],
    ["items in no list", "<li>a</li><li>b</li><p>c</p>", "- a\n- b\n\nc"],
    ["tasks", "<ul><li><input type=checkbox checked> a</li><li><input type=checkbox> b</li></ul>", "- [x] a\n- [ ] b"],
    ["text that writes its own list", "<p>Agenda:<br>- one<br>- two</p>", "Agenda:  \n- one  \n- two"],
    [
      "a table",
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><p>2</p></td></tr></tbody></table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
    ],
    [
      "a table without tags that close",
      "<table><tr><th>a<th>b<tr><td>1<td>2</table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
    ],
    [
      "cells that span",
      "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d|e<br>f</td></tr></table>",
      "| a | b |  |\n| --- | --- | --- |\n|  | c | d\\|e f |",
    ],
    [
      "cells that are empty",
      "<table><tr><td></td><td>b</td></tr><tr></tr><tr><td>c</td><td></td></tr></table>",
      "|  | b |\n| --- | --- |\n| c |  |",
    ],
    [
      "a table's caption",
      "<table><caption>Votes</caption><tr><td>a</td><td>b</td></tr></table>",
      "Votes\n\n| a | b |\n| --- | --- |",
    ],
    [
      "a table that lays out a page",
      "<table><tr><td><h2>Head</h2><p>text</p></td><td><ul><li>x</li></ul></td></tr></table>",
      "## Head\n\ntext\n\n- x",
    ],
    ["a table of one column", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\n\nb"],
    [
      "tables in tables",
      "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
      "a\n\n| b | c |\n| --- | --- |\n\nd",
    ],
    [
      "definitions",
      "<dl><dt>Turnout</dt><dd>61 percent</dd><dt>Seats</dt><dd><p>Nine</p></dd></dl>",
      "Turnout\n: 61 percent\n\nSeats\n: Nine",
    ],
    [
      "a listing to the letter",
      '<pre class="language-ruby"><code>def x\n\n  1 &lt; 2  # *a*\nend\n</code></pre>',
      "```ruby\ndef x\n\n  1 < 2  # *a*\nend\n```",
    ],
    [
      "a listing with colours and breaks",
      "<pre><span class=k>if</span> a:<br>  b<div>c</div><div>d</div></pre>",
      "```\nif a:\n  bc\nd\n```",
    ],
    ["a listing with a fence in it", "<pre>```\na\n```</pre>", "````\n```\na\n```\n````"],
    [
      "code in a line",
      "<p>Use <code>a*b</code> and <code>x ` y</code><code> z </code>.</p>",
      "Use `a*b` and ``x ` y`` `z` .",
    ],
    [
      "quotes",
      "<blockquote><p>a</p><ul><li>b</li></ul><blockquote>c</blockquote></blockquote>",
      "> a\n>\n> - b\n>\n> > c",
    ],
    [
      "links",
      '<p><a href="https://m.example/a">one</a>, <a href="/b c(d">two</a> <a href="#e">three</a><a href=" mailto:a@m.example ">four</a></p>',
      "[one](https://m.example/a), [two](/b%20c%28d) [three](#e)[four](mailto:a@m.example)",
    ],
    [
      "links that lead nowhere",
      '<p><a href="javascript:x()">a</a> <a href=" java\nscript:x">b</a> <a href="data:x">c</a> <a name="d">e</a> <a href="/f"></a></p>',
      "a b c e",
    ],
    [
      "a link that shows its address",
      '<p><a href="https://m.example/a">https://m.example/a</a></p>',
      "<https://m.example/a>",
    ],
    ["a link with brackets and spaces", '<p>a<a href="/b"> [1] c </a>d</p>', "a [\\[1\\] c](/b) d"],
    ["a link around blocks", '<a href="/a"><h3>Title</h3><p>text</p></a>', "### [Title](/a)\n\ntext"],
    [
      "pictures",
      '<p><a href="/a"><img src="b.png" alt="c&quot;d"></a><img src="data:x" data-src="e.png"><img alt="f"></p>',
      '[![c"d](b.png)](/a)![](e.png)',
    ],
    [
      "a figure",
      "<figure><img src=a.jpg alt='b'><figcaption>The <i>bay</i></figcaption></figure>",
      "![b](a.jpg)\n\nThe bay",
    ],
    ["rules", "<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"],
    ["what folds", "<details><summary>More</summary>text</details>", "More\n\ntext"],
    [
      "powers, indices, deletions, quotes, rubies",
      "<p>10<sup>6</sup> CO<sub>2</sub> 1<sup>st</sup> <del>old</del> <q>so</q> <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
      "10^6 CO2 1st ~~old~~ “so” 漢(かん)",
    ],
    ["emphasis, without its marks", "<p><strong>a</strong><em>b</em> <u>c</u></p>", "ab c"],
    [
      "what no reader sees",
      "<head><title>T</title></head><p>a</p><script>var x = '<p>';</script><style>p{}</style><noscript>b</noscript><iframe>c</iframe><svg><text>d</text></svg><template>e</template><nav>f</nav><button>g</button><select><option>h</select><textarea>i</textarea><p hidden>j</p><div style='display: none'><div>k</div>l</div><!-- m --><video>n</video>",
      "a",
    ],
    [
      "a search box, but not a page within a form",
      `<form>Search <input></form><form><p>${"Prose. ".repeat(800)}</p></form>`,
      "Prose. ".repeat(800).trim(),
    ],
    ["an element that nothing closes", "<nav>a<p>b</p>", "a\n\nb"],
    [
      "line numbers",
      '<table><tr><td class="gutter gl"><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>',
      "```\na\nb\n```",
    ],
    ["twice encoded entities", "<p>The &amp;#8220;gap&amp;#8221; &amp;amp; more</p>", "The “gap” &amp; more"],
    [
      "text that looks like markup",
      "<p># a</p><p>> b</p><p>a * b *c* d_e_f _g_ `h` ~~i~~ [j](k) 5*3</p>",
      "\\# a\n\n\\> b\n\na * b \\*c* d_e_f \\_g_ \\`h\\` \\~\\~i~~ [j\\](k) 5\\*3",
    ],
    [
      "text that looks like tags",
      "<p>&lt;b&gt; a&lt;b 1 &lt; 2 &lt;3 x&lt;y and y&gt;z</p>",
      "&lt;b> a<b 1 < 2 <3 x&lt;y and y>z",
    ],
    [
      "text that looks like rules and definitions",
      "<p>a<br>---<br>b</p><p>[1]: c</p><p>```</p>",
      "a  \n\\---  \nb\n\n\\[1\\]: c\n\n\\`\\`\\`",
    ],
    ["stars that mark nothing", "<p>* Prices from 5 * 3</p>", "* Prices from 5 * 3"],
    ["tags in capitals", "<P>a<BR>b</P><UL><LI>c</UL>", "a  \nb\n\n- c"],
    ["a closing tag of another element", "<div><p>a</div></ul></b>b</p>", "a\n\nb"],
    [
      "a whole page",
      "<!doctype html><html><head><meta charset=utf-8><title>T</title></head><body><p>a</p></body></html>",
      "a",
    ],
    ["a word within tags", "<p>un<b>break</b>able <span>a</span><span>b</span></p>", "unbreakable ab"],
    ["spaces around tags", "<p> a <b> b </b> c </p>", "a b c"],
    ["soft and no-break spaces", "<p>Donau&shy;dampf&nbsp;&nbsp;schiff</p>", "Donaudampf schiff"],
    [
      "shortcodes and templates",
      '{% include a.html %}<p>{{ page.title }}a {% raw %}{{ b }}{% endraw %}</p>[gallery ids="1"]<p><a href="{{ "/c" | relative_url }}">d</a></p>{% highlight js %}\nif (a<b)\n{% endhighlight %}',
      "a `{{ b }}`\n\n[d](/c)\n\n```js\nif (a<b)\n```",
    ],
    [
      "templates in code, which stay",
      "<pre>{{ a }} {% b %}</pre><p><code>{{ c }}</code></p>",
      "```\n{{ a }} {% b %}\n```\n\n`{{ c }}`",
    ],
    [
      "WordPress's blocks and captions",
      '<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->[caption id="x"]<img src="b.png"> c[/caption]',
      "a\n\n![](b.png) c",
    ],
  ])("%s", (_kind, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it("holds no control characters, however they are written", () => {
    expect(readBody("<p>a&#2;b&#3;c&#0;</p>", "html")).toEqual({ text: "abc\ufffd" });
    expect(readBody("a&#2;b &#x3;c", "markdown")).toEqual({ text: "ab c" });
  });

  it("is read for other formats as well", () => {
    expect(htmlToMarkdown("<p>a</p><p>b</p>")).toBe("a\n\nb");
    expect(htmlToMarkdown("")).toBe("");
  });
});
