import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainText } from "../../../../seed/fields/plain-text.js";
import { markdownToPlain } from "../../../../seed/markdown/markdown-plain.js";
import { plainTitle } from "../../../../seed/shapes/article-title.js";

describe("a plain text", () => {
  it.each([
    "a<b and c>d",
    "if x < 3 and y > 2",
    "The <video> tag",
    "The <p> tag, the <a> tag (<li>)",
    "What </p> closes",
    "The <script> tag",
    "How <video></video> plays",
    "Vec<T> and Map<string, int>",
    "C++ <iostream>",
    "git clone <source>",
    "Dear <your name>",
    "I <3 you",
  ])("keeps what is no formatting, in a field, a title and a heading: %j", (text) => {
    expect(toPlainText(text)).toBe(text);
    expect(plainTitle(text)).toBe(text);
    expect(markdownToPlain(text)).toBe(text);
  });

  it.each([
    ["What <b>is</b> <i class='x'>it</i>", "What is it"],
    ["H<sub>2</sub>O", "H2O"],
    ["now<br>then<br/>later", "now then later"],
    ["<p>One<p>Two", "One Two"],
    ["<h1>Head</h1><ul><li>a<li>b</ul>", "Head a b"],
    ["<a href='x'>Cut te", "Cut te"],
    ["Cut at its end.</p>", "Cut at its end."],
    ["<img src=x onerror=alert(1)>T", "T"],
    ["<iframe src='x'></iframe>News", "News"],
    ["<!-- c -->T", "T"],
    ["<script>x</script>T<style a=b>y</style>", "T"],
  ])("loses the tags that format it: %j", (text, expected) => {
    expect(toPlainText(text)).toBe(expected);
    expect(markdownToPlain(text)).toBe(expected);
  });

  it.each([
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
    ["How to use the &lt;video&gt; tag", "How to use the <video> tag"],
    ["&amp;lt;b&amp;gt; is bold", "<b> is bold"],
    ["AT&amp;amp;T", "AT&T"],
    ["&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;", "One two"],
  ])("keeps encoded tags as text, unless all of it was encoded: %j", (text, expected) => {
    expect(toPlainText(text)).toBe(expected);
  });

  it("never shows a script that stood within other tags", () => {
    expect(toPlainText("<scr<b>ipt>alert(15)</scr</b>ipt>T")).toBe("T");
  });

  it("keeps every word outside of tags, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "<b>",
      "</b>",
      "<p>",
      "<video>",
      "<br>",
      "< ",
      "> ",
      "<T>",
      "&lt;i&gt;",
      "<b and c>",
      "</",
      "<a href='x'>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.map((part, at) => `word${at} ${part}`).join("");
        for (const at of pieces.keys()) expect(toPlainText(text)).toContain(`word${at}`);
      }),
    );
  });

  it("is read in time, whatever stands in it", () => {
    const started = performance.now();
    for (const unit of ["<b>", "<p", "<a b='", "</b>", "<script>", "<b><i>", "&lt;", "<!--", "<img src=x>"])
      toPlainText(unit.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe("a title", () => {
  it.each([
    ["__init__ explained", "__init__ explained"],
    ["Why __file_name__ and snake_case_names stay", "Why __file_name__ and snake_case_names stay"],
    ["5*3*2 = 30 and x==y==z", "5*3*2 = 30 and x==y==z"],
    ["**Bold**, *it*, _em_ and __Strong words__", "Bold, it, em and Strong words"],
    ["这是**重点**内容", "这是重点内容"],
    ["Why *args and **kwargs matter", "Why *args and **kwargs matter"],
    ["Use `<div>` and `**x**`", "Use <div> and **x**"],
  ])("loses marks of emphasis and of code, but none within words: %j", (source, expected) => {
    expect(plainTitle(source)).toBe(expected);
  });
});
