import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const text = (source: string) => readBody(source)?.text;

describe("Markdown stays to the letter", () => {
  it.each([
    ["fenced code with HTML", "```html\n<p>Hello &amp; bye</p>\n<script>alert(1)</script>\n```"],
    ["fenced code with templates", "```liquid\n{% raw %}{{ page.title }}{% endraw %}\n{{< figure >}}\n```"],
    ["fenced code with JSX", "```jsx\nimport X from 'x'\n<X a={b} />\n```"],
    ["fenced code that nothing closes", "Text\n\n```\n<b>{{ x }}</b>"],
    ["fenced code of tildes", "~~~\n```\n<br>\n~~~"],
    ["fenced code with a longer fence around it", "````md\n```js\n<b>\n```\n````"],
    ["fenced code in a list", "- a\n\n  ```sh\n  echo <b> {{ x }}\n  ```\n\n- b"],
    ["fenced code in a quote", "> ```\n> <br>\n> ```"],
    ["indented code", "Text:\n\n    indented <br> code {{ x }}\n\n    &amp; more"],
    ["indented code in a list", "1. a\n\n       <b>{{ x }}</b>\n\n2. b"],
    ["a tab before code", "Text:\n\n\tif (a<b) {{ x }} <br>"],
    ["code within a line", "Use `<div>` and `{{ x }}` and ``a ` <b>``."],
    ["code over two lines", "Use `a\n<b>` here."],
    ["blank lines and spaces in code", "```\na\n\n\n\n  b  \n\t\n```\n\nEnd"],
    ["no-break and soft spaces in code", "```\na\u00a0b\u00adc\n```"],
    ["comparisons", "For x<y and y>z the map<string, int> holds."],
    ["a condition without spaces", "if (a<b && c>d) then i<p and q>r, a<b and c>d."],
    ["a comparison with spaces", "a < b and c > d, generic `Vec<T>`."],
    [
      "generic types in prose",
      "Option<T>, HashMap<K, V>, Iterator<Item = u32>, Vec<I> and Result<(), Box<dyn Error>>.",
    ],
    ["placeholders", "Run git clone <source> <your-name> and type <TAB>."],
    ["arrows and hearts", "a <- b -> c <-> d <3 <= >= <> =>"],
    ["autolinks", "Email <ana@m.example>. See <https://m.example/x?a=b&c=d>. Call <tel:+1-2>."],
    ["an autolink with an underscore domain", "<https://a_b.example/_c_>"],
    ["bullets of three kinds", "* a\n* with **bold**\n\n- b\n\n+ c"],
    ["nested lists", "- a\n  - b\n    - c\n      text\n- d\n\n  para\n\n  1. one\n  2. two"],
    ["lists with tabs", "-\ta\n\t-\tb\n\t\t-\tc"],
    ["numbers from elsewhere", "3. c\n4. d\n\n7) e"],
    ["tasks", "- [ ] open\n- [x] done"],
    ["a table", "| Name | Votes |\n|------|:-----:|\n| Silva | 120 |\n| a \\| b | `x|y` |"],
    ["a table without outer bars", "a | b\n--- | ---\n1 | 2"],
    ["breaks in a table", "| a | b |\n| --- | --- |\n| one<br>two | x |"],
    ["quotes in quotes", "> a\n> > b\n>\n> c\nlazy"],
    ["callouts", "> [!note] Title\n> Text\n\n> [!WARNING]\n> Text"],
    ["headings of both kinds", "# A\n\nB\n=\n\nC\n---\n\n## D ##\n\n#tag"],
    ["rules", "a\n\n---\n\n***\n\n_ _ _"],
    ["hard breaks", "one  \ntwo\\\nthree"],
    ["emphasis of every kind", "*a* **b** ***c*** _d_ __e__ ~~f~~ ==g== snake_case_name 5 * 3"],
    ["links and references", "[a](b.md) [a](<b c.md> \"t\") [a][b] [b] ![c](d.png)\n\n[b]: https://m.example/x 'T'"],
    ["wiki links", "[[Page]] and [[folder/page|label]] and ![[picture.png]] and [[a#b^c]]"],
    ["footnotes", "A claim.[^1] More.[^note]\n\n[^1]: The source.\n\n    More of it.\n\n[^note]: Another."],
    ["formulas", "Then $a<b$ and $x_{{i}}$.\n\n$$\n\\frac{{a}}{b} <br> {% x %}\n$$\n\nDone"],
    ["money", "It cost $5 and then $6 <3."],
    ["escapes", "\\<b> \\{{ x \\* \\_ \\`"],
    ["words in brackets", "He [the mayor] said [sic] that [1] and [...] [a b] hold."],
    ["braces", "a {b} c, {a, b}, f({x: 1}), {:ok, value} and {:error, reason}"],
    ["colons", "Note: this. a::b ::c\n\n: alone"],
    ["entities that would be markup", "&lt;b&gt; &amp; &#42;a&#42; &#91;x&#93; 1&#46; x"],
    ["Obsidian's marks", "%% a comment %% and #tag and key:: value ^block"],
    ["definition lists", "Term\n: Definition"],
    ["Chinese, Arabic, Hindi", "市长说：「a<b」。\n\nقال العمدة **اليوم**.\n\nमहापौर ने कहा।"],
    ["French spaces", "Il a dit\u00a0: «\u00a0oui\u00a0»."],
    ["three empty lines", "a\n\n\n\nb"],
    ["exclamations that open no note", "!!! note\n\nText at the margin.\n\n=== x"],
    ["three colons that close nothing", ":::\n\nText"],
  ])("%s", (_kind, source) => {
    expect(text(source)).toBe(source);
  });
});

describe("Markdown is tidied only where", () => {
  it.each([
    ["lines end as on Windows", "a\r\nb\r\rc", "a\nb\n\nc"],
    ["empty lines stand around it", "\n \n  a\n\n \n", "  a"],
    ["an entity is no markup", "We&#8217;re &quot;here&quot; &eacute;t&eacute; &hellip;", 'We’re "here" été …'],
    ["a no-break space is written as an entity", "a&nbsp;b, &nbsp;c\n\n&nbsp;\n\nd", "a b, c\n\nd"],
    ["a word has a soft hyphen", "Donau\u00addampf\ufeffschiff", "Donaudampfschiff"],
    ["a surrogate stands alone", "a\ud800b", "ab"],
    ["control characters stand in it", "a\u0000b\u0002c\u0003", "abc"],
    ["letters are not composed", "cafe\u0301", "café"],
  ])("%s", (_kind, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it.each(["", "\n \n", "<p></p>", "<script>x</script>\n<p> </p>", "{{ x }}", "<!-- a -->", "<div>\n\n</div>"])(
    "nothing is left of %j",
    (source) => {
      expect(readBody(source)).toBeUndefined();
    },
  );
});
