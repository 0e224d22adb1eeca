import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-text.js";

const article = (fields: string, body = "") => `---\ntitle: A title\n${fields}\n---\n${body}`;

describe("an article of a kind that has other fields", () => {
  it("takes its title from name, as communities and events write it", () => {
    const text = "---\nname: Harbour forum\noriginalUrl: https://example.com/forum\ntype: forum\nmembers: 12\n---\n";
    expect(parseArticle(text)).toMatchObject({
      title: "Harbour forum",
      kind: "OTHER",
      url: "https://example.com/forum",
    });
  });

  it.each([
    ["published: 2015-10-17", "2015-10-17T00:00:00.000Z"],
    ["excerpt: a\ndate: 2016-11-03 10:18:00 -0500", "2016-11-03T15:18:00.000Z"],
    ["publishedDateTime: 2020-01-01\ndate: 2019-01-01", "2020-01-01T00:00:00.000Z"],
    ["type: film\npublished: 1982", undefined],
    ["date: “2016-11-03”", "2016-11-03T00:00:00.000Z"],
    ["author: Ana\neditor: markdown\ndate: 2020-02-02\ndateCreated: 2019-01-01", "2019-01-01T00:00:00.000Z"],
  ])("may say its day in other fields: %s", (fields, day) => {
    expect(parseArticle(article(fields, "Text.")).publishedAt?.toISOString()).toBe(day);
  });
});

describe("a newsletter's page", () => {
  it("becomes text without marks of its site and with entities decoded however often they are encoded", () => {
    const html =
      "<html><head><title>T</title><style>p { a: b }</style></head><body><p>{% raw %}Ports{% endraw %} and&#160;the &amp;#8220;gap&amp;#8221;</p></body></html>";
    expect(parseArticle(article("excerpt: a", html)).body).toBe("Ports and the “gap”");
  });
});
