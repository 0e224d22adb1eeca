/** A stretch of a text that names an entity. */
export interface Mark {
  /** In UTF-16 code units; `end` is the place behind its last one. */
  start: number;
  end: number;
  text: string;
  /** Id of the entity. */
  entity: string;
  /** Whether the text names it here for the first time. */
  isFirst: boolean;
}

/** Those of the marks, which stand in order, that lie between two places. */
export function marksBetween(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  let low = 0;
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < marks.length && (marks[behind]?.end ?? 0) <= end) behind++;
  return marks.slice(low, behind);
}
