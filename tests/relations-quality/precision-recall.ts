/** What was found of what should have been. */
export interface Found {
  /** Found, and rightly. */
  right: number;
  /** Found, but wrong. */
  wrong: number;
  missed: number;
}

export interface PrecisionRecall {
  precision: number;
  recall: number;
}

/** `npm run quality` runs in a mode of this name, to show what was measured. */
const SHOWS_TABLE = process.env.MODE === "quality";

export function precisionRecall({ right, wrong, missed }: Found): PrecisionRecall {
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

/** Prints one line of the table, and below it every mistake; only where the table is asked for. */
export function printPrecisionRecall(what: string, found: Found, mistakes: readonly string[] = []): void {
  if (!SHOWS_TABLE) return;
  const { precision, recall } = precisionRecall(found);
  const line = [
    `P ${precision.toFixed(3)}`,
    `R ${recall.toFixed(3)}`,
    what,
    `${String(found.right)} right, ${String(found.wrong)} wrong, ${String(found.missed)} missed`,
  ].join("  ");
  process.stdout.write(`${[line, ...mistakes.map((mistake) => `    ${mistake}`), ""].join("\n")}`);
}
