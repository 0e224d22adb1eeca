import { dateOfPath } from "../../fields/dates/date-path.js";
import { buildFields } from "../../fields/build-fields.js";
import type { Format } from "../format.js";
import { recognizeForeign } from "../foreign.js";
import { problem } from "../problem.js";
import { readDate } from "./wire-dates.js";
import { looksLikeWire, readStory } from "./wire-evidence.js";

const YEAR_HINT =
  "The dateline tells no year, and neither does the file's name: add it to either, as in 2024-05-02-bridge.txt.";
const YEAR_FOLDER = /(?:^|\/)((?:19|20)\d{2})(?:-\d{2})?(?=\/)/g;

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
    const { title, authors, location, provider, topics, deck, embargo, paragraphs, markdown } = story;
    const publishedAt = story.publishedAt ?? dayInYear(path, story.openDay);
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
    const warnings = story.isMarked ? [] : [problem(path, "wire-unmarked", found, hint, { line: 1 })];
    if (publishedAt === undefined && story.openDay !== undefined && dateOfPath(path) === undefined)
      warnings.push(problem(path, "date-without-year", story.openDay, YEAR_HINT));
    return {
      entries: [
        {
          fields,
          body: markdown?.body ?? paragraphs.join("\n\n"),
          bodyLine: markdown?.bodyLine ?? 0,
          syntax: markdown ? "markdown" : "text",
          shape: "article",
          warnings,
        },
      ],
    };
  },
};

/** "March 3" below `2024/` is a day of that year. */
function dayInYear(path: string, day: string | undefined): Date | undefined {
  const years = new Set([...path.matchAll(YEAR_FOLDER)].map(([, year]) => year));
  const [year] = years;
  if (day === undefined || year === undefined || years.size > 1 || dateOfPath(path)) return undefined;
  return readDate(`${day.replace(/[.,\s]{0,5}$/, "")} ${year}`);
}
