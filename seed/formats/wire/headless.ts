import { openingSentence } from "../opening-sentence.js";
import { addHeaderLine, readHeaderLine } from "./header-line.js";
import { splitDateline } from "./wire-dateline.js";
import type { WireHeader } from "./wire-header.js";
import { isProse, joinLines, tidySpacing } from "./wire-text.js";

/** Paragraphs above the dateline, and lines of one, that may tell who and when. */
const MAX_ABOVE = 4;
/** Enough of a paragraph to know it. */
const MAX_LINES = 100;

/**
 * What stands above a story that comes without a headline: an agency's dateline must open it. It is called by its first sentence.
 * Undefined where no agency is named, so that plain prose is no story.
 */
export function readHeadless(groups: string[][], language?: string): WireHeader | undefined {
  const header: WireHeader = { title: "", authors: [], isMarked: true, story: [] };
  for (const [at, lines] of groups.slice(0, MAX_ABOVE).entries()) {
    const paragraph = tidySpacing(joinLines(lines.slice(0, MAX_LINES)));
    const dateline = splitDateline(paragraph, language);
    if (dateline?.provider && isProse(paragraph)) {
      const title = openingSentence(dateline.rest, "text");
      return title === undefined ? undefined : { ...header, title, story: groups.slice(at) };
    }
    if (lines.length > MAX_ABOVE) return undefined;
    for (const line of lines) {
      const read = readHeaderLine(tidySpacing(line), language);
      if (read === undefined) return undefined;
      addHeaderLine(header, read);
    }
  }
  return undefined;
}
