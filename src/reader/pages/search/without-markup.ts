/** Signs of Markdown between words, and addresses of links: what is written for a renderer, not for a reader. */
const MARKUP = [
  /!?\[\[|\]\]/g,
  /\]\([^()\s]*\)/g,
  /!?\[(?=[^[\]]{0,80}$)/g,
  /\*\*|__|`+/g,
  /^[ \t]*(?:#{1,6}|[-*+>]|\|)(?=\s)/gm,
] as const;

/** The ranges of a fragment of Markdown, and the fragment, without its markup. Ranges keep their words. */
export function withoutMarkup<Range extends { start: number; end: number }>(
  fragment: string,
  ranges: readonly Range[],
) {
  let text = "";
  let at = 0;
  const moved = ranges.map(({ start, end }) => {
    text += cleaned(fragment, at, start);
    const from = text.length;
    text += fragment.slice(start, end);
    at = end;
    return { start: from, end: text.length };
  });
  return { text: text + cleaned(fragment, at, fragment.length), ranges: moved };
}

function cleaned(fragment: string, from: number, to: number): string {
  // What stands behind a hit is not at the start of a line.
  const before = from === 0 ? "" : "x";
  return MARKUP.reduce((rest, sign) => rest.replace(sign, ""), before + fragment.slice(from, to)).slice(before.length);
}
