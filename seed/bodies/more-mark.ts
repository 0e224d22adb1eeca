/** Stands in a text that is being read where `<!--more-->` stood. Control characters are taken out of every source first. */
export const MORE = "\u0002";

const MAX_MARGIN = 200;
const MARK =
  /^(?:more\b.*|\s*(?:more|truncate|read-?more|break|jump|(?:end[-_ ]?)?excerpt(?:[-_ ]?end)?|(?:pelican[-_ ]?)?(?:end[-_ ]?summary|summary[-_ ]?end)|teaser[-_ ]?end)\s*)$/i;

/** Whether a comment says that the teaser ends here; `comment` without its marks. */
export function endsTeaser(comment: string): boolean {
  return comment.length < 100 && MARK.test(comment);
}

/** The text without its marks, and what stands above the first one. */
export function splitTeaser(text: string): { text: string; teaser?: string } {
  const [teaser = "", ...rest] = text.split(MORE);
  const parts = [teaser];
  for (const below of rest) {
    const above = parts.pop() ?? "";
    if (/(?:^|\n)[ \t]*$/.test(above.slice(-MAX_MARGIN)) && /^[ \t]*(?:\n|$)/.test(below))
      parts.push(above.trimEnd(), "\n\n", below.replace(/^(?:[ \t]*\n)+/, ""));
    else parts.push(above, above.endsWith(" ") && below.startsWith(" ") ? below.slice(1) : below);
  }
  return { text: parts.join(""), ...(rest.length > 0 && teaser.trim() !== "" && { teaser: teaser.trim() }) };
}
