interface Range {
  start: number;
  end: number;
}

/** The text from the word on that stands about `lead` UTF-16 units before the first range, and the ranges in it. */
export function cutBefore(text: string, ranges: readonly Range[], lead: number): { text: string; ranges: Range[] } {
  const first = ranges[0]?.start ?? 0;
  const blank = first > lead ? text.indexOf(" ", first - lead) : -1;
  const at = blank >= 0 && blank < first ? blank + 1 : 0;
  return { text: text.slice(at), ranges: ranges.map(({ start, end }) => ({ start: start - at, end: end - at })) };
}
