import { describe, expect, it } from "vitest";
import { parseText } from "../parse-text.js";

const PROSE =
  "The old light on the mole shines again, ten years after it went dark, the harbour office said on Tuesday.";
const page = (head: string, body: string) => `<!doctype html>\n<html><head>${head}</head><body>${body}</body></html>`;

describe("what a built site has in place of a page", () => {
  it.each([
    '<meta http-equiv="refresh" content="0; url=https://post.example/new/">',
    "<meta http-equiv=refresh content='0;URL=/new/'>",
    '<title>https://post.example/new/</title><link rel="canonical" href="/new/"><meta content="3; url=/new/" http-equiv="refresh"/>',
    '<script>location="/new/"</script><META HTTP-EQUIV="Refresh" CONTENT="0; URL=/new/">',
  ])("is passed over where it leads elsewhere: %s", (head) => {
    for (const body of ["", '<h1>Redirecting…</h1><a href="/new/">Click here if you are not redirected.</a>'])
      expect(parseText(page(head, body), "site/old/index.html")).toEqual({
        kind: "passed-over",
        found: "a page that leads elsewhere",
      });
  });

  it.each([
    ["site/404.html", page("<title>Oh no</title>", "<p>Nothing here.</p>")],
    ["site/404/index.html", page("<title>404</title>", "<p>Nothing here.</p>")],
    ["site/de/404.html", page("<title>Seite nicht gefunden</title>", "<p>Hier ist nichts.</p>")],
    ["site/50x.html", page("<title>Error</title>", "<p>Come back later.</p>")],
    ["site/404.md", "---\nlayout: page\ntitle: Page not found\npermalink: /404.html\n---\n\nNothing here.\n"],
    ["site/404.html", "---\nlayout: 404\n---\n<h1>Nothing here</h1>\n"],
  ])("is passed over where it says that there is none: %s", (path, text) => {
    expect(parseText(text, path)).toEqual({ kind: "passed-over", found: "a page for what a site does not find" });
  });

  it.each([
    [
      "site/live.html",
      page(
        '<title>Live</title><meta http-equiv="refresh" content="300">',
        `<article><h1>Live</h1><p>${PROSE}</p></article>`,
      ),
    ],
    [
      "site/long.html",
      page(
        '<title>Long</title><meta http-equiv="refresh" content="300; url=/long">',
        `<article><h1>Long</h1><p>${PROSE.repeat(9)}</p></article>`,
      ),
    ],
    [
      "site/news/404.html",
      page("<title>Tower lit again</title>", `<article><h1>Tower lit again</h1><p>${PROSE}</p></article>`),
    ],
    ["vault/404.md", "HTTP 404 means [[not found]]."],
    ["site/refresh.md", 'A page with `<meta http-equiv="refresh" content="0; url=/a">` leads elsewhere.'],
  ])("is no page that tells something: %s", (path, text) => {
    expect(parseText(text, path)).toMatchObject({ kind: "document" });
  });
});
