import { readEmbargo, splitEmbargo, type Embargo } from "../../embargo/embargo-line.js";
import { mayHoldEmbargo } from "../../embargo/embargo-labels.js";
import { otherWords } from "../../embargo/embargo-words.js";
import { readHeaderLine } from "./header-line.js";
import { splitDateline } from "./wire-dateline.js";
import { isHeadline } from "./wire-title.js";

const WITHIN_HEAD = 12;
const WITHIN_TAIL = 6;
const MAX_HEADLINE = 140;

/** The story's text with the lines of an embargo near its head and its end made blank, and what they say. */
export function takeEmbargo(text: string, language: string | undefined): { text: string; embargo?: Embargo } {
  if (!mayHoldEmbargo(text.slice(0, 4000)) && !mayHoldEmbargo(text.slice(-2000))) return { text };
  const lines = text.split("\n");
  const told = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const near = [...told.slice(0, WITHIN_HEAD), ...told.slice(WITHIN_HEAD).slice(-WITHIN_TAIL)];
  let embargo: Embargo | undefined;
  let isAboveTitle = true;
  for (const [order, at] of near.entries()) {
    const line = lines[at] ?? "";
    const next = lines[at + 1] ?? "";
    // One or two words are no headline of a story that comes without one.
    const isFewWords = order === 0 && line.trim().split(/\s+/).length <= 2;
    const isApart = isFewWords || (isAboveTitle && isTitle(lines[near[order + 1] ?? -1] ?? "", language));
    const alone = readEmbargo(line, { language, isApart });
    const split = order === 0 ? splitEmbargo(line, language) : undefined;
    if (split) {
      embargo = split.embargo;
      lines[at] = split.rest;
      isAboveTitle = false;
      continue;
    }
    // The day may stand on the line below.
    const both = alone?.until === undefined && next.trim() !== "" ? readBoth(line, next, language) : undefined;
    const found = both ?? alone;
    if (found === undefined) {
      isAboveTitle = false;
      continue;
    }
    embargo = embargo?.until === undefined && found.until ? found : (embargo ?? found);
    lines[at] = "";
    if (both) lines[at + 1] = "";
  }
  return embargo ? { text: lines.join("\n"), embargo } : { text };
}

/** The day of an embargo may stand alone on the line below. */
function readBoth(line: string, next: string, language: string | undefined): Embargo | undefined {
  if (otherWords(next) > 1 || readEmbargo(`${line} x`, { language, isApart: true }) === undefined) return undefined;
  const both = readEmbargo(`${line} ${next}`, { language, isApart: true });
  return both?.until ? both : undefined;
}

/** Whether a line can be the headline below an embargo; another line of the embargo may stand between. */
function isTitle(line: string, language: string | undefined): boolean {
  const title = line
    .trim()
    .replace(/^#{1,2}\s+/, "")
    .replace(/^\*{2}(.+)\*{2}$/, "$1");
  if (title === "" || title.length > MAX_HEADLINE) return false;
  if (readEmbargo(line, { language })) return true;
  return isHeadline(title) && !readHeaderLine(title, language) && !splitDateline(title, language);
}
