/** Wider white space is none of a line that holds something else. */
const MAX_MARGIN = 100;

/** Whether a part of a text stands on lines of its own. */
export function standsAlone(text: string, at: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - MAX_MARGIN), at)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + MAX_MARGIN))
  );
}
