const RUNS = /\*+|_+|~~|==/g;
/** Encloses the number of a text that is settled; control characters do not occur in decoded files. */
export const SETTLED = "\u0001";
export const SETTLED_TEXT = new RegExp(`${SETTLED}(\\d+)${SETTLED}`, "g");
const WORD = new RegExp(`[\\p{L}\\p{N}${SETTLED}]`, "u");

interface Run {
  at: number;
  /** Characters not yet paired. */
  left: number;
  length: number;
  mark: string;
}

/** Takes off the `*`, `_`, `~~` and `==` that mark emphasis; a star or underscore that marks nothing stays. */
export function stripEmphasis(text: string): string {
  const runs: Run[] = [];
  const open = new Map<string, Run[]>();
  for (const { 0: marks, index } of text.matchAll(RUNS)) {
    const run: Run = { at: index, left: marks.length, length: marks.length, mark: marks.charAt(0) };
    runs.push(run);
    const { opens, closes } = flanking(text, run);
    const openings = open.get(run.mark) ?? [];
    open.set(run.mark, openings);
    while (closes && run.left > 0 && openings.length > 0) {
      const opening = openings.at(-1);
      if (opening === undefined) break;
      const paired = Math.min(opening.left, run.left);
      opening.left -= paired;
      run.left -= paired;
      if (opening.left === 0) openings.pop();
    }
    if (opens && run.left > 0) openings.push(run);
  }
  let out = "";
  let from = 0;
  for (const run of runs) {
    out += text.slice(from, run.at) + run.mark.repeat(run.left);
    from = run.at + run.length;
  }
  return out + text.slice(from);
}

/** CommonMark's rule: marks hug the words they emphasize; underscores within a word are part of it. */
function flanking(text: string, run: Run): { opens: boolean; closes: boolean } {
  const before = text[run.at - 1] ?? " ";
  const after = text[run.at + run.length] ?? " ";
  const left = !/\s/.test(after) && (WORD.test(after) || !WORD.test(before));
  const right = !/\s/.test(before) && (WORD.test(before) || !WORD.test(after));
  if (run.mark !== "_") return { opens: left, closes: right };
  return { opens: left && !(right && WORD.test(before)), closes: right && !(left && WORD.test(after)) };
}
