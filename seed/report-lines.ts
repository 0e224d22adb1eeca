import picocolors from "picocolors";
import { printable } from "../src/printable.js";
import type { Problem } from "./formats/format.js";

/** Lines of one kind shown before "and N more"; the JSON report has them all. */
const SHOWN = 20;

/** Writes lines for people: bold on a terminal, and nothing that could steer one. */
export class LineWriter {
  readonly colors;

  constructor(private readonly stream: NodeJS.WriteStream) {
    this.colors = picocolors.createColors(stream.isTTY === true);
  }

  line(text: string): void {
    this.stream.write(`${text}\n`);
  }

  /** An indented line of whatever text. */
  row(text: string): void {
    this.line(`  ${printable(text)}`);
  }

  heading(text: string): void {
    this.line(this.colors.bold(printable(text)));
  }

  /** @param more where the rest is to be found */
  list<T>(rows: readonly T[], show: (row: T) => string, title: string, more: string, most = SHOWN): void {
    if (rows.length === 0) return;
    this.heading(`${title} (${rows.length})`);
    for (const one of rows.slice(0, most)) this.row(show(one));
    if (rows.length > most) this.line(`  … and ${rows.length - most} more: ${more}`);
  }
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export function problemLine({ file, part, line, column, field, found, hint }: Partial<Problem>): string {
  const place = [file, line, column].filter((one) => one !== undefined).join(":");
  const which = part === undefined ? undefined : `document ${part + 1}`;
  return (
    [place, which, field, found].filter((one) => one !== undefined && one !== "").join(" · ") +
    (hint === undefined ? "" : `. ${hint}`)
  );
}

/** How often each rule is met, the most frequent first: `12 date-invalid in date`. */
export function causes(problems: readonly Partial<Problem>[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule = "", field } of problems) {
    const cause = field === undefined ? rule : `${rule} in ${field.replace(/\.\d+(?=\.|$)/g, "")}`;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([cause, count]) => `${count} ${cause}`);
}
