/** Finds where elements end. What is never closed is searched for once only, so that a text of nothing but openings costs no more than any other. */
export class ClosingTags {
  readonly #missing = new Set<string>();
  readonly #patterns = new Map<string, RegExp>();

  constructor(private readonly text: string) {}

  /** The next `</name>` from a position on. */
  after(name: string, from: number): { start: number; end: number } | undefined {
    if (this.#missing.has(name)) return undefined;
    let pattern = this.#patterns.get(name);
    if (pattern === undefined) {
      pattern = new RegExp(`</${name}\\s{0,20}>`, "gi");
      this.#patterns.set(name, pattern);
    }
    pattern.lastIndex = from;
    const match = pattern.exec(this.text);
    if (match === null) {
      this.#missing.add(name);
      return undefined;
    }
    return { start: match.index, end: pattern.lastIndex };
  }

  /** Position of a mark from a position on; -1 where there is none. */
  mark(mark: string, from: number): number {
    if (this.#missing.has(mark)) return -1;
    const at = this.text.indexOf(mark, from);
    if (at === -1) this.#missing.add(mark);
    return at;
  }
}
