import type { Format, ParseResult } from "../format.js";
import { readFrontMatter } from "../front-matter/front-matter.js";
import { problem, rejected } from "../problem.js";
import { looksLikeWire } from "./wire-evidence.js";
import { readStory } from "./wire-story.js";

/** A wire story: plain text with a headline, and mostly a byline, a dateline, credits. What counts as one: wire-evidence.ts. */
export const wire: Format = {
  name: "wire",

  matches(file) {
    return readFrontMatter(file).kind === "none" && looksLikeWire(file.text) !== "no";
  },

  parse(file): ParseResult {
    const story = readStory(file.text);
    if (story === undefined)
      return rejected(
        problem(
          file.path,
          "wire-no-story",
          "no headline with prose below",
          "Put the headline on the first line, then a blank line, then the text.",
        ),
      );
    const { title, authors, location, provider, publishedAt, paragraphs } = story;
    const hint =
      "Add a byline (By …) or a dateline (PARIS (AFP) - …), or front matter, if it is an article; # Title if it is a wiki page.";
    return {
      kind: "document",
      document: {
        format: "wire",
        title,
        kind: "ARTICLE",
        ...(publishedAt && { publishedAt }),
        ...(provider && { provider }),
        ...(location !== undefined && { location }),
        authors,
        body: paragraphs.join("\n\n"),
        images: [],
        topics: [],
        related: [],
      },
      warnings: story.isMarked
        ? []
        : [
            problem(
              file.path,
              "wire-unmarked",
              "a headline and prose, without byline, dateline or credits: taken as a story",
              hint,
              { line: 1 },
            ),
          ],
    };
  },
};
