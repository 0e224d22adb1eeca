import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-text.js";

const article = (fields: string, body = "") => `---\ntitle: A title\n${fields}\n---\n${body}`;

describe("an article's body", () => {
  it("in HTML becomes Markdown with its links and pictures, without scripts", () => {
    const html =
      '<h2>Head</h2>\n<p>One <a href="https://example.com/secret">link</a> &amp; more.</p>\n<script>bad()</script><style>p{}</style>\n<img src="x.png" alt="picture"><ul><li>a</li><li>b</li></ul><p>Two<br>lines.</p>';
    expect(parseArticle(article("quality: 1", html)).body).toBe(
      "## Head\n\nOne [link](https://example.com/secret) & more.\n\n![picture](x.png)\n\n- a\n- b\n\nTwo  \nlines.",
    );
  });

  it("in HTML without paragraph tags keeps the paragraphs of its blank lines", () => {
    expect(parseArticle(article("quality: 1", "One <b>bold</b>.\n\nTwo <a href='x'>link</a>.")).body).toBe(
      "One bold.\n\nTwo [link](x).",
    );
    expect(parseArticle(article("quality: 1", "<div>One</div>\n\nTwo\n\nThree")).body).toBe("One\n\nTwo\n\nThree");
  });

  it("in Markdown stays Markdown, with its entities decoded but no markup made", () => {
    expect(parseArticle(article("quality: 1", "## Head\n\nWe&#8217;re *here* &lt;b&gt; `x`")).body).toBe(
      "## Head\n\nWe’re *here* &lt;b&gt; `x`",
    );
  });

  it("that is empty is none", () => {
    for (const body of ["", "\n \n", "<p></p>", "<script>x</script>\n<p> </p>"])
      expect(parseArticle(article("quality: 1", body)).body).toBeUndefined();
  });
});
