/** Stands in a text that is being read where `<!--more-->` stood. Control characters are taken out of every source first. */
export const MORE = "\u0002";

const MARK =
  /^(?:more\b.*|\s*(?:more|truncate|read-?more|break|jump|(?:end[-_ ]?)?excerpt(?:[-_ ]?end)?|(?:pelican[-_ ]?)?(?:end[-_ ]?summary|summary[-_ ]?end)|teaser[-_ ]?end)\s*)$/i;

/** Whether a comment says that the teaser ends here; `comment` without its marks. */
export function endsTeaser(comment: string): boolean {
  return comment.length < 100 && MARK.test(comment);
}

/** The text without its marks, and what stands above the first one. */
export function splitTeaser(text: string): { text: string; teaser?: string } {
  const [teaser = "", ...rest] = text.split(MORE);
  if (rest.length === 0) return { text };
  const whole = rest.reduce((above, below) => {
    const standsAlone = /(?:^|\n)[ \t]*$/.test(above.slice(-200)) && /^[ \t]*(?:\n|$)/.test(below);
    if (above.endsWith(" ") && below.startsWith(" ")) return above + below.slice(1);
    return standsAlone ? `${above.trimEnd()}\n\n${below.replace(/^\s*\n/, "")}` : above + below;
  }, teaser);
  return { text: whole, ...(teaser.trim() !== "" && { teaser: teaser.trim() }) };
}
