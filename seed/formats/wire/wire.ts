import { buildFields } from "../../fields/build-fields.js";
import type { Format } from "../format.js";
import { recognizeForeign } from "../foreign.js";
import { problem } from "../problem.js";
import { looksLikeWire, readStory } from "./wire-evidence.js";

/** A wire story: plain text with a headline, and mostly a byline, a dateline, credits. What counts as one: wire-evidence.ts. */
export const wire: Format = {
  name: "wire",

  matches(file) {
    return recognizeForeign(file) === undefined && looksLikeWire(file.text) !== "no";
  },

  read({ path, text }) {
    const story = readStory(text);
    if (story === undefined) {
      const hint = "Put the headline on the first line, then a blank line, then the text.";
      return { entries: [], problems: [problem(path, "wire-no-story", "no headline with prose below", hint)] };
    }
    const { title, authors, location, provider, publishedAt, topics, deck, embargo, paragraphs, markdown } = story;
    const fields = buildFields({
      title,
      authors: authors.map((name) => ({ name })),
      provider: provider && { name: provider.name, domain: provider.domain, aliases: provider.aliases },
      location,
      publishedAt,
      topics,
      deck,
      embargo: embargo?.isOver ? undefined : (embargo?.until ?? embargo?.told),
    });
    const found = "a headline and prose, without byline, dateline or credits: taken as a story";
    const hint =
      "Add a byline (By …) or a dateline (PARIS (AFP) - …), or front matter, if it is an article; # Title if it is a wiki page.";
    return {
      entries: [
        {
          fields,
          body: markdown?.body ?? paragraphs.join("\n\n"),
          bodyLine: markdown?.bodyLine ?? 0,
          syntax: markdown ? "markdown" : "text",
          shape: "article",
          warnings: story.isMarked ? [] : [problem(path, "wire-unmarked", found, hint, { line: 1 })],
        },
      ],
    };
  },
};
