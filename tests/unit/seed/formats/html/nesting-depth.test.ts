import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../seed/formats/html/parse-html.js";
import { htmlPage } from "../../../../../seed/formats/html/html-page.js";

const times = (text: string, count = 450): string => text.repeat(count);
const page = (body: string): string =>
  `<!doctype html><html><head><title>T</title></head><body><main><p>Text.</p>${body}</main></body></html>`;

describe("the depth of a page", () => {
  it.each([
    ["writes tags in a script", `<script>${times('document.write("<div>");')}</script>`],
    ["compares in a script", `<script>${times("for(;i<t;)a<b;")}</script>`],
    ["holds templates in JSON", `<script type="application/json">{"a":"${times("<li><div>")}"}</script>`],
    ["has arrows in a style", `<style>${times("a<b{}")}</style>`],
    ["comments elements out", `<!--${times("<div>")}-->`],
    ["has comments of a browser", times("<!--[if IE]><div><![endif]-->")],
    ["has tags in CDATA", `<svg><![CDATA[${times("<g>")}]]></svg>`],
    ["draws", `<svg>${times('<path d="M0 0"/><circle r="1"/>')}</svg>`],
    ["draws with tags that are closed", `<svg>${times("<g><path></path></g>")}</svg>`],
    ["has tags in attributes", times('<b data-html="<div><div>">x</b>')],
    ["has tags in attributes in single quotes", times("<b data-html='<ul><li>'>x</b>")],
    ["has tags in a text area", `<textarea>${times("<div>")}</textarea>`],
    ["has tags in its title", `<title>${times("<div>")}</title>`],
    ["leaves paragraphs open", times("<p>Text.")],
    ["leaves items open", `<ul>${times("<li>Item")}</ul>`],
    ["leaves terms open", `<dl>${times("<dt>Term<dd>Text")}</dl>`],
    ["leaves rows and cells open", `<table>${times("<tr><td>1<td>2")}</table>`],
    ["leaves options open", `<select>${times("<option>One")}</select>`],
    ["leaves spans open in divisions that are closed", times("<div><span><b>x</div>")],
    ["breaks lines", times("<br><hr><wbr><img src=a>")],
    ["closes what nothing opened", times("</div></span>x")],
    ["has signs before letters", times("a <b c&lt;d ").replaceAll("<b c", "< b c")],
    ["nests as pages do", times("<div>", 300) + times("</div>", 300)],
  ])("is not that of its text: one that %s is read", (_name, body) => {
    expect(parseHtml(page(body))?.title).toMatch(/^T/);
  });

  it.each([
    ["divisions", times("<div>")],
    ["a hundred thousand divisions", times("<div>", 100_000)],
    ["lists", times("<ul><li>")],
    ["spans", times("<span>")],
    ["tables", times("<table><tr><td>")],
    ["unknown elements", times("<x-a>")],
    ["elements that look closed", times("<div/>")],
    ["groups of a drawing", `<svg>${times("<g>")}`],
    ["what scripts stand between", times("<div><script>'</div>'</script>")],
    ["what follows a plain text", `<plaintext>${times("<div>", 100_000)}`],
    ["what stands in a frame", `<iframe>${times("<div>", 100_000)}`],
    ["what stands where there are no frames", `<noframes>${times("<div>", 100_000)}`],
    ["quotes that nothing closes", times("<blockquote>\n", 5000)],
    ["divisions that close other elements", times("<div></span></p>")],
    ["capitals", times("<DIV>")],
  ])("is that of its tree: %s are refused without end", (_name, body) => {
    expect(parseHtml(page(body))).toBeUndefined();
  });

  it.each([
    ["comments", `${times("<!--a-->", 5000)}x`],
    ["one comment", `<!doctype html>${times("<!--", 100_000)}`],
    ["one tag", `<!doctype html><a ${times("b ", 100_000)}`],
    ["closing tags", `<!doctype html>${times("<div>", 399)}${times("</x>", 100_000)}`],
  ])("is told in time: %s", (_name, text) => {
    const started = performance.now();
    expect(htmlPage.matches({ path: "a.html", text })).toBe(text.startsWith("<!doctype"));
    parseHtml(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
