import { describe, expect, it } from "vitest";
import { partsOf } from "../read-parts.js";
import { articlesOf } from "./feed-documents.js";

const ENTRY = `<?xml version="1.0" encoding="utf-8"?>
<entry xmlns="http://www.w3.org/2005/Atom">
  <title>Bridge opens</title>
  <id>https://post.example/2024#bridge</id>
  <published>2024-05-02T08:00:00+00:00</published>
  <link href="https://post.example/bridge" rel="alternate" type="text/html"/>
  <author><name>Ana Silva</name></author>
  <category term="news" label="News"/>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The old bridge is <b>open</b>.</p></div></content>
</entry>`;

describe("an entry of Atom that is a file of its own", () => {
  it("is an article", () => {
    expect(articlesOf(ENTRY)).toMatchObject([
      {
        title: "Bridge opens",
        url: "https://post.example/bridge",
        publishedAt: new Date("2024-05-02T08:00:00Z"),
        authors: ["Ana Silva"],
        topics: ["News"],
        body: "The old bridge is open.",
      },
    ]);
  });

  it("is told by its namespace", () => {
    const other = ENTRY.replace(' xmlns="http://www.w3.org/2005/Atom"', "");
    expect(partsOf(other, "feeds/entry.xml")).toEqual(["passed-over: XML"]);
  });
});
