import { describe, expect, it } from "vitest";
import { parseText } from "../../parse-text.js";

const post = (fields: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><link>https://post.example</link><item><title>Bridge</title><link>https://post.example/bridge</link><content:encoded><![CDATA[<p>It opens.</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>${fields}</item></channel></rss>`;

describe("a post of WordPress's export", () => {
  it("is public without a password", () => {
    expect(parseText(post("<wp:post_password></wp:post_password>"), "export.xml")).toMatchObject({
      kind: "document",
      document: { shape: "article", title: "Bridge", body: "It opens." },
    });
  });

  it("is left out with one", () => {
    expect(parseText(post("<wp:post_password>enter</wp:post_password>"), "export.xml")).toEqual({
      kind: "left-out",
      format: "feed",
      reason: "status: private",
    });
  });
});
