import fc from "fast-check";
import { Parser } from "htmlparser2";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const splinter = fc.constantFrom(
  ...[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "<scr",
    "ipt>",
    "script",
    "<script",
    "<script>",
    "</script>",
    "<sty",
    "le>",
    "<style>",
  ],
  ...[
    "<i",
    "mg ",
    "src=x ",
    "onerror=",
    "onerror=alert(1)",
    "<img ",
    "<iframe ",
    "<svg ",
    "onload = 'x' ",
    "<a href=",
    '"',
    "'",
  ],
  ...[
    "<b>",
    "</b>",
    "<br>",
    "<p>",
    "<div>",
    "</div>",
    "<pre>",
    "<T>",
    "<!--",
    "-->",
    "<!-->",
    "<!-- x -->",
    "<!--more-->",
    "<?",
    "?>",
  ],
  ...[
    "<!X",
    "<![CDATA[",
    "]]>",
    "{{ x }}",
    "{{",
    "}}",
    "{% x %}",
    "{%",
    "%}",
    "{{< x >}}",
    "{: .x}",
    "{#x}",
    "[x y=z]",
    "[/x]",
  ],
  ...[
    "&lt;",
    "&gt;",
    "&amp;",
    "&#60;",
    "&lt",
    "&#x6a;",
    "&colon;",
    "&Tab;",
    "&NewLine;",
    "&nbsp;",
    "&shy;",
    "\u00ad",
    "\ufeff",
  ],
  ...[
    "javascript:",
    "java",
    "script:",
    "JavaScript&#58;",
    "javascript\\:",
    "%6aavascript:",
    "data:text/html,",
    "alert(1)",
  ],
  ...["[x](", "![x](", "](", "[x]: ", "[x]", "[^x]: ", "(", ")", "[", "]", "\n[x]: ", "]:\n"],
  ...["`", "``", "```", "\n```\n", "\n~~~\n", "$", "\n$$\n", "$$", "\\", "*", "_"],
  ...[
    "\n",
    "\n\n",
    " ",
    "    ",
    "\n    ",
    "\t",
    "\u00a0",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n| a | b |\n|---|---|\n| ",
    " | ",
    "\n# ",
    "\n---\n",
    "a",
    "[[",
  ],
  ...[
    "]]",
    "\n:::note\n",
    "\n:::\n",
    "\n!!! note\n    ",
    "{% raw %}",
    "{% endraw %}",
    "{% highlight js %}",
    "{% endhighlight %}",
    "[code]",
    "[/code]",
  ],
);
const body = fc.array(splinter, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(""));

/** What a renderer of CommonMark hands on as HTML, and the addresses that it links. */
function rendered(markdown: string): { html: string; addresses: string[] } {
  let html = "";
  const addresses: string[] = [];
  visit(fromMarkdown(markdown), (node) => {
    if (node.type === "html") html += `${node.value}\n`;
    if (node.type === "link" || node.type === "image" || node.type === "definition") addresses.push(node.url);
  });
  return { html, addresses };
}

const LIVE = new Set(["script", "style", "iframe", "frame", "object", "embed", "link", "meta", "base"]);

function expectHarmless(markdown: string): void {
  const { html, addresses } = rendered(markdown);
  new Parser({
    onopentag: (name, attributes) => {
      expect(LIVE).not.toContain(name);
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^srcdoc$/);
      addresses.push(...Object.values(attributes));
    },
  }).end(html);
  for (const address of addresses)
    expect(address.replace(/[\s\p{Cc}]/gu, "")).not.toMatch(/^(?:javascript|vbscript|data):/i);
}

describe("a body of splinters of tags, comments, templates, entities, links and code", () => {
  it.each(["markdown", "html", "text", undefined] as const)(
    "holds no program outside of code, read as %s",
    (syntax) => {
      fc.assert(
        fc.property(body, fc.boolean(), (text, isMdx) => {
          const { text: read = "", teaser = "" } = readBody(text, syntax, { isMdx }) ?? {};
          expectHarmless(read);
          expectHarmless(teaser);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("is read the same when it is read again", () => {
    fc.assert(
      fc.property(body, (text) => {
        const once = readBody(text, "markdown")?.text ?? "";
        expect(readBody(once, "markdown", { isMdx: false })?.text ?? "").toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
