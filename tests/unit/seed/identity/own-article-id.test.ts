import { describe, expect, it } from "vitest";
import { contentOf, ownArticleId, type OwnIdentity } from "../../../../seed/identity/own-article-id.js";

const SHORT = "Rain in the morning, sun in the afternoon.";
const LONG = "Rain in the morning, sun in the afternoon, wind from the west at night. ".repeat(4);
const monday = new Date("2024-05-06T08:00:00Z");

function idOf(body: string | undefined, said: Partial<OwnIdentity> = {}): string {
  return ownArticleId({ documentId: "one", ...contentOf("Weather", body), ...said });
}

describe("the id that an article's document gives", () => {
  it("comes from the address alone where there is one", () => {
    const url = "https://post.example/weather";
    expect(idOf(SHORT, { url, publishedAt: monday })).toBe(idOf(undefined, { url, documentId: "two" }));
  });

  it.each([
    ["day", { publishedAt: new Date("2024-05-07T08:00:00Z") }],
    ["house", { provider: { name: "Market Gazette" } }],
    ["text", contentOf("Weather", LONG.replace("west", "east"))],
  ])("is another one for another %s", (_, other) => {
    const said = { publishedAt: monday, provider: { name: "Harbour Post" } };
    expect(idOf(LONG, { ...said, ...other })).not.toBe(idOf(LONG, said));
  });

  it("is the same for the same text, house and day, wherever it stands and however it is set", () => {
    const here = idOf(SHORT, { publishedAt: monday, provider: { name: "The Harbour Post" } });
    const there = { publishedAt: new Date("2024-05-06T23:00:00Z"), provider: { name: "harbour post" } };
    expect(idOf(SHORT.toUpperCase().replace(", ", " – "), { ...there, documentId: "two" })).toBe(here);
  });

  it("is the same for a long text that names neither house nor day, and the document's own for a short one", () => {
    expect(idOf(LONG, { documentId: "two" })).toBe(idOf(LONG));
    expect(idOf(SHORT, { documentId: "two" })).not.toBe(idOf(SHORT));
    expect(idOf(SHORT, { documentId: "two", publishedAt: monday })).not.toBe(idOf(SHORT, { publishedAt: monday }));
  });

  it.each([undefined, "", " \n", "---", "…"])("is the document's own where the body is %j", (body) => {
    const said = { publishedAt: monday, provider: { name: "Harbour Post" } };
    expect(idOf(body, { ...said, documentId: "two" })).not.toBe(idOf(body, said));
    expect(contentOf("Weather", body)).toEqual({});
  });
});
