/** Blocks of Markdown that follow one another. */
export class Flow {
  private readonly blocks: { text: string; tight: boolean }[] = [];

  /** `tight`: right below the block before it, without an empty line. */
  add(text: string, tight = false): void {
    if (text !== "") this.blocks.push({ text, tight });
  }

  get texts(): string[] {
    return this.blocks.map(({ text }) => text);
  }

  join(): string {
    return this.blocks.map(({ text, tight }, at) => (at === 0 ? "" : tight ? "\n" : "\n\n") + text).join("");
  }
}

/** Every line that holds something behind `prefix`, but for the first one. */
export function hang(text: string, prefix: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${prefix}`);
}

/** Every line behind a quote mark. */
export function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** The text without the indentation that all its lines share, the first one aside, which begins behind a tag. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd()
    .split("\n");
  const startsLine = text.startsWith("\n") || /^[ \t]*\n/.test(text);
  const [first = "", ...rest] = lines;
  const measured = (startsLine ? lines : rest).filter((line) => line.trim() !== "");
  const shared = measured.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  const cut = (line: string) => line.slice(Math.min(shared, line.length - line.trimStart().length));
  return [startsLine ? cut(first) : first.trimStart(), ...rest.map(cut)].join("\n");
}
