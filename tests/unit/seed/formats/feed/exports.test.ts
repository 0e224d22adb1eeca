import { describe, expect, it } from "vitest";
import { partsOf, warningsIn } from "../read-parts.js";
import { articlesOf, atom } from "./feed-documents.js";

const parts = (text: string): string[] => partsOf(text, "feeds/feed.xml");

const WORDPRESS =
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">';
const AUTHOR =
  "<wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name>Ana Silva</wp:author_display_name></wp:author>";
const wxr = (...items: string[]): string =>
  `${WORDPRESS}<channel><title>Post</title>${AUTHOR}${items.join("\n")}</channel></rss>`;
const post = (type: string, title: string, more = "", content = "The old bridge opened again."): string =>
  `<item><title>${title}</title><dc:creator>ana</dc:creator><content:encoded><![CDATA[<p>${content}</p>]]></content:encoded>` +
  `<wp:post_type>${type}</wp:post_type><wp:status>publish</wp:status>${more}</item>`;

describe("an export of WordPress", () => {
  it.each(["post", "news", "article", "event", "portfolio", "podcast", "tribe_events"])(
    "has its texts of every type: %s",
    (type) => {
      expect(articlesOf(wxr(post(type, "A")))).toMatchObject([{ title: "A", authors: ["Ana Silva"] }]);
    },
  );

  it("has what is no text counted by its type, also where a draft stands first", () => {
    const text = wxr(
      post("post", "D", "<wp:status>draft</wp:status>").replace("<wp:status>publish</wp:status>", ""),
      ...["attachment", "attachment", "nav_menu_item", "wp_block", "custom_css", "revision", "acf-field"].map((type) =>
        post(type, "X"),
      ),
      post("portfolio", "Y", "", "[gallery]"),
      post("page", "About"),
    );
    expect(parts(text)).toEqual(["left-out: status: draft", "About"]);
    expect(warningsIn(text, "feeds/feed.xml")).toEqual(["feed-passed-over"]);
    expect(parts(wxr(post("attachment", "X")))).toEqual(["passed-over: a feed without posts: 1 attachment"]);
  });

  it("keeps posts behind a password back, and does not tell it", () => {
    const text = wxr(
      post("post", "A", "<wp:post_password>open sesame</wp:post_password>"),
      post("post", "B", "<wp:post_password/>"),
    );
    expect(parts(text)).toEqual(["left-out: protected by a password", "B"]);
  });
});

describe("an export of Blogger", () => {
  const entry = (kind: string, title = kind): string =>
    `<entry><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/>` +
    `<category scheme="http://www.blogger.com/atom/ns#" term="Bridges"/><title>${title}</title><content type="html">Text of it.</content></entry>`;

  it("has its posts and pages, with its labels as topics", () => {
    const text = atom(["settings", "template", "comment", "post", "page"].map((kind) => entry(kind)).join(""));
    expect(parts(text)).toEqual(["post", "page"]);
    expect(articlesOf(text)).toMatchObject([{ title: "post", topics: ["Bridges"] }]);
    expect(warningsIn(text, "feeds/feed.xml")).toEqual(["feed-passed-over"]);
    expect(parts(atom(entry("post", "")))).toEqual(["Text of it"]);
  });

  it("has them in its newer form", () => {
    const row = (type: string, status: string): string =>
      `<entry><b:type>${type}</b:type><b:status>${status}</b:status><title>${type} ${status}</title><content>x</content></entry>`;
    const text = row("POST", "LIVE") + row("POST", "DRAFT") + row("POST", "SOFT_TRASHED") + row("COMMENT", "LIVE");
    expect(parts(atom(text, ' xmlns:b="http://schemas.google.com/blogger/2018"'))).toEqual([
      "POST LIVE",
      "left-out: status: draft",
      "left-out: status: trashed",
    ]);
  });
});

describe("an Atom entry that is not public", () => {
  it.each(["http://www.w3.org/2007/app", "http://purl.org/atom/app#"])("is left out by app:draft of %s", (space) => {
    const entry = (title: string, draft: string): string =>
      `<entry><title>${title}</title><content>x</content><a:control><a:draft>${draft}</a:draft></a:control></entry>`;
    expect(parts(atom(entry("A", "yes") + entry("B", "no"), ` xmlns:a="${space}"`))).toEqual([
      "left-out: status: draft",
      "B",
    ]);
  });
});
