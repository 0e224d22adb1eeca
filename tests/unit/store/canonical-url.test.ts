import { describe, expect, it } from "vitest";
import { displayUrl, urlKey } from "../../../src/store/canonical-url.js";

describe("the key of a URL", () => {
  const article = "https://www.example.com/news/a-story?id=7";

  it.each([
    "http://example.com/news/a-story?id=7",
    "https://EXAMPLE.com:443/news/a-story/?id=7#comments",
    "https://www.example.com/news/a-story?utm_source=x&id=7&fbclid=abc",
    "  https://user:secret@example.com/news/a-story?id=7  ",
  ])("is the same for %s", (other) => {
    expect(urlKey(other)).toBe(urlKey(article));
  });

  it.each([
    "https://www.example.com/news/a-story?id=8",
    "https://www.example.com/news/a-story",
    "https://www.example.com/news/A-Story?id=7",
    "https://sub.example.com/news/a-story?id=7",
    "https://www.example.com/#/news/a-story",
  ])("is another one for %s", (other) => {
    expect(urlKey(other)).not.toBe(urlKey(article));
  });

  it("takes the two forms of a YouTube address for one, and two videos for two", () => {
    expect(urlKey("https://youtu.be/abc-1?si=x")).toBe(urlKey("https://www.youtube.com/watch?v=abc-1"));
    expect(urlKey("https://www.youtube.com/watch?v=abc-1")).not.toBe(urlKey("https://www.youtube.com/watch?v=abc-2"));
  });

  it("keeps apart what a site routes by fragment", () => {
    expect(urlKey("https://example.com/#/story/1")).not.toBe(urlKey("https://example.com/#/story/2"));
  });

  it.each([
    "",
    "example.com/a",
    "javascript:alert(1)",
    "ftp://example.com/a",
    "mailto:a@example.com",
    "https://",
    "data:text/plain,a",
  ])("is none for %j", (other) => {
    expect(urlKey(other)).toBeUndefined();
    expect(displayUrl(other)).toBeUndefined();
  });

  it("leaves the address to show with its host and scheme, without trackers, user and password", () => {
    expect(displayUrl("http://user:secret@www.example.com/a/?utm_medium=mail&b=2&a=1#top")).toBe(
      "http://www.example.com/a/?b=2&a=1",
    );
  });
});
